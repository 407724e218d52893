import { type Amount, type CivilDate, oreFromWording, refuse } from '#kernel';
import type { Check, FundContext } from './fund.context.js';
import { fundRules } from './fund.rules.js';

/** The first of the wordings that is no amount. */
export function unreadable(...wordings: ReadonlyArray<string | undefined>): Check {
  const asWritten = wordings.find((words) => words !== undefined && oreFromWording(words) === undefined);
  if (asWritten === undefined) return undefined;
  return refuse(
    fundRules['fund-amount-unreadable'],
    `”${asWritten}” går inte att läsa som ett belopp. Skriv talet med enhet, till exempel 2 500 tkr eller 6,3 milj kr.`,
    { asWritten },
  );
}

/** An amount in words that `unreadable` has passed. */
export function amountIn(asWritten: string): Amount {
  return { ore: oreFromWording(asWritten)!, asWritten };
}

/** As `amountIn`; null when there are no words. */
export function amountOrNull(asWritten: string | undefined): Amount | null {
  return asWritten === undefined ? null : amountIn(asWritten);
}

export function notPositive({ ore, asWritten }: Amount): Check {
  if (ore > 0) return undefined;
  return refuse(
    fundRules['fund-amount-not-positive'],
    `Beloppet ${asWritten} är inte större än noll. Rätta beloppet.`,
    { asWritten, ore },
  );
}

export function dayToCome(on: CivilDate, { today }: FundContext): Check {
  if (on <= today) return undefined;
  return refuse(
    fundRules['fund-day-to-come'],
    `Det är ${today}, och det som händer ${on} kan inte antecknas ännu. Vänta till dess, eller rätta dagen.`,
    { on, today },
  );
}

export function sumOf(amounts: ReadonlyArray<{ readonly ore: number }>): number {
  return amounts.reduce((sum, { ore }) => sum + ore, 0);
}
