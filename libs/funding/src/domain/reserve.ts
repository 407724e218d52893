import {
  type Amount,
  type CivilDate,
  type Elsewhere,
  formatKronor,
  oreFromWording,
  type Refusal,
  refuse,
} from '#kernel';
import type { FundEvent } from './fund.events.js';
import { availableOre, lineFor } from './fund.state.js';
import type { YearAmount } from './grant.commands.js';
import type { FundFact } from './grant.context.js';
import type { GrantAmount, Release } from './grant.events.js';
import { grantRules } from './grant.rules.js';
import type { InitiativeKind } from './initiative.events.js';

/** What a check answers: a refusal, or nothing when there is nothing against it. */
export type Check = Refusal | undefined;

/** For whom money is taken. */
export interface Claimant {
  readonly grant: string;
  readonly initiative: string;
  readonly kind: InitiativeKind;
}

/** Amounts on their budget lines; a year without a budget has none. */
export function charged(
  amounts: readonly YearAmount[],
  { initiative, kind }: Pick<Claimant, 'initiative' | 'kind'>,
  funds: ReadonlyMap<number, FundFact>,
): GrantAmount[] | Refusal {
  const charges: GrantAmount[] = [];
  for (const { year, amount } of amounts) {
    const line = lineFor(funds.get(year)!.state, initiative, kind);
    if (line === undefined)
      return refuse(
        grantRules['budget-line-missing'],
        `Budgeten för ${year} har ingen rad för ${initiative}, och ingen gemensam för insatser av dess slag. Fastställ en ändrad budget först (funds/adopt-budget).`,
        { year, initiative, kind },
      );
    charges.push({ year, line, amount: readAmount(amount)! });
  }
  return charges;
}

/** How much the amounts are over what there is, by year, in öre; a year whose frame is not known has no shortage. */
export function shortage(
  amounts: readonly Release[],
  funds: ReadonlyMap<number, FundFact>,
  taken: readonly Release[] = [],
): Release[] {
  return amounts.flatMap(({ year, line, ore }) => {
    const available = availableOre(funds.get(year)!.state, line);
    const before = taken.filter((one) => one.year === year && one.line === line);
    const left = available === null ? null : available - total(before);
    return left !== null && ore > left ? [{ year, line, ore: ore - Math.max(left, 0) }] : [];
  });
}

/** Money that is not there is granted only when the board says why. */
export function notCovered(missing: readonly Release[], reason: string | undefined): Check {
  const [first] = missing;
  if (!first || reason) return undefined;
  const { year, line, ore } = first;
  const { what, next } = shortageInWords(first);
  return refuse(grantRules['over-committed'], `${what} ${next}`, { year, line, missingOre: ore });
}

/** Where money is short, and what can be done: the same for a decision and for what changes it. */
export function shortageInWords({ year, line, ore }: Release): {
  what: string;
  next: string;
} {
  const where = line === null ? `${year} års ram` : `budgetraden ${line} för ${year}`;
  return {
    what: `I ${where} fattas ${formatKronor(ore)}.`,
    next: 'Bevilja mindre, ändra budgeten, eller låt styrelsen besluta om det ändå och ange skälet i overcommitReason.',
  };
}

/** The year's streams are told, in the same append, what the grant takes. */
export function reservations(
  claimant: Claimant,
  amounts: readonly Release[],
  missing: readonly Release[],
  reason: string | undefined,
): Map<number, FundEvent[]> {
  const events = amounts.map(({ year, line, ore }): [number, FundEvent] => {
    const short = missing.find((one) => one.year === year && one.line === line);
    const overcommitted = short ? { ore: short.ore, reason: reason ?? null } : null;
    return [year, { type: 'fund.money-reserved', data: { ...claimant, line, ore, overcommitted } }];
  });
  return byYear(events);
}

/** The year's streams are told, in the same append, what is theirs again. */
export function releases(
  grant: string,
  released: readonly Release[],
  because: 'lapsed' | 'changed' | 'ended' | 'returned' | 'reclaimed',
): Map<number, FundEvent[]> {
  return byYear(
    released.map(({ year, line, ore }): [number, FundEvent] => [
      year,
      { type: 'fund.money-released', data: { grant, line, ore, because } },
    ]),
  );
}

/** The appends to the years' streams, each at the version that was read. */
export function toFunds(
  funds: ReadonlyMap<number, FundFact>,
  ...events: ReadonlyArray<Map<number, FundEvent[]>>
): Elsewhere[] {
  return [...funds].flatMap(([year, { stream, version }]) => {
    const told = events.flatMap((one) => one.get(year) ?? []);
    return told.length > 0 ? [{ stream, expectedVersion: version, events: told }] : [];
  });
}

export function asRelease({ year, line, amount }: GrantAmount): Release {
  return { year, line, ore: amount.ore };
}

export function total(amounts: ReadonlyArray<{ readonly ore: number }>): number {
  return amounts.reduce((sum, { ore }) => sum + ore, 0);
}

export function readAmount(asWritten: string): Amount | undefined {
  const ore = oreFromWording(asWritten);
  return ore === undefined ? undefined : { ore, asWritten };
}

/** Amounts of money that is given or taken are readable and more than nothing. */
export function notPositive(amounts: readonly string[]): Check {
  for (const amount of amounts) {
    const ore = oreFromWording(amount);
    if (ore === undefined)
      return refuse(
        grantRules['money-unreadable'],
        `”${amount}” är inget belopp. Skriv till exempel 2 500 tkr eller 6,3 milj kr.`,
        { amount },
      );
    if (ore <= 0)
      return refuse(
        grantRules['amount-not-positive'],
        `Beloppet ${amount} ger inga pengar. Ange ett belopp som är större än noll.`,
        { amount },
      );
  }
  return undefined;
}

export function yearsRepeated(amounts: ReadonlyArray<{ readonly year: number }>): Check {
  const years = amounts.map(({ year }) => year);
  const twice = years.find((year, index) => years.indexOf(year) !== index);
  if (twice === undefined) return undefined;
  return refuse(
    grantRules['years-repeated'],
    `Året ${twice} står två gånger. Ange ett belopp för varje år.`,
    {
      year: twice,
    },
  );
}

export function dayToCome(on: CivilDate, today: CivilDate): Check {
  if (on <= today) return undefined;
  return refuse(
    grantRules['money-day-to-come'],
    `Det är ${today}, och det som ska ske ${on} kan inte antecknas som gjort. Vänta till dess, eller rätta dagen.`,
    { on, today },
  );
}

function byYear(events: ReadonlyArray<readonly [number, FundEvent]>): Map<number, FundEvent[]> {
  const years = new Map<number, FundEvent[]>();
  for (const [year, event] of events) years.set(year, [...(years.get(year) ?? []), event]);
  return years;
}
