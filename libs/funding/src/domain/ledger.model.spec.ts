import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, formatKronor, isRefusal } from '#kernel';
import { committedOre } from './fund.state.js';
import type { GrantCommand } from './grant.commands.js';
import { drawnOre, grantedOre, paidOre, takenBackOre } from './grant-money.js';
import { ledgerEvents, postingsOf } from './ledger.js';
import { MoneyWorld, type Recorded } from './samples/money-world.sample.js';

const YEARS = [2026, 2027];
const GRANT = 'g1';

const kronor = fc.integer({ min: 1, max: 500 }).map((thousands) => thousands * 1000 + (thousands % 7));
/** What is asked for and comes back is most often small beside what is granted. */
const part = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 40_000 }) },
  { weight: 1, arbitrary: kronor },
);
const year = fc.constantFrom(...YEARS);
const id = fc.constantFrom('a', 'b', 'c');

/** What somebody tries, by whom. */
interface Attempt {
  readonly days: number;
  readonly person: string;
  readonly command: GrantCommand;
}

const DECISION = { meeting: 'styrelsen-2026-03-18', decision: 'd4' };

const AGREEMENT: GrantCommand = {
  type: 'sign-agreement',
  agreement: 'avtal',
  signedOn: '2026-03-20',
  signatories: [],
  reports: [{ report: 'slut', kind: 'final', due: '2040-02-01' }],
  executedEarlyBecause: 'Insatsen börjar nu.',
};

const command: fc.Arbitrary<GrantCommand> = fc.oneof(
  ...Array.from({ length: 3 }, () => fc.constant(AGREEMENT)),
  ...Array.from({ length: 4 }, () =>
    fc
      .record({ requisition: id, year, amount: part })
      .map(({ requisition, year: of, amount }): GrantCommand => ({
        type: 'make-requisition',
        requisition,
        year: of,
        from: `${of}-01-01`,
        to: `${of}-01-31`,
        costs: [{ costKind: 'Lön', amount: formatKronor(amount * 100) }],
      })),
  ),
  ...Array.from({ length: 4 }, () =>
    id.map((requisition): GrantCommand => ({ type: 'attest-requisition', requisition })),
  ),
  ...Array.from({ length: 3 }, () =>
    id.map((requisition): GrantCommand => ({
      type: 'pay-requisition',
      requisition,
      on: '2026-03-20',
      reference: 'Ver 1',
    })),
  ),
  id.map((requisition): GrantCommand => ({ type: 'reject-requisition', requisition, reason: 'Fel.' })),
  fc
    .record({ requisition: id, correction: id, less: fc.boolean(), amount: part })
    .map(({ requisition, correction, less, amount }): GrantCommand => ({
      type: 'correct-payment',
      requisition,
      correction,
      on: '2026-03-20',
      amount: formatKronor((less ? -amount : amount) * 100),
      reason: 'Banken visar annat.',
    })),
  fc.record({ returned: id, year, amount: part }).map(({ returned, year: of, amount }): GrantCommand => ({
    type: 'return-money',
    returned,
    year: of,
    amount: formatKronor(amount * 100),
    on: '2026-03-20',
    reason: 'Oanvänt.',
  })),
  fc.record({ reclaim: id, year, amount: part }).map(({ reclaim, year: of, amount }): GrantCommand => ({
    type: 'raise-reclaim',
    reclaim,
    year: of,
    amount: formatKronor(amount * 100),
    on: '2026-03-20',
    due: '2026-12-01',
    reason: 'Fel insats.',
  })),
  fc
    .record({ reclaim: id, settlement: id, amount: fc.integer({ min: 1, max: 2000 }) })
    .map(({ reclaim, settlement, amount }): GrantCommand => ({
      type: 'settle-reclaim',
      reclaim,
      settlement,
      amount: formatKronor(amount * 100),
      on: '2026-03-20',
    })),
  fc.record({ first: kronor, second: kronor }).map(({ first, second }): GrantCommand => ({
    type: 'change',
    decision: DECISION,
    amounts: [
      { year: 2026, amount: formatKronor(first * 100) },
      { year: 2027, amount: formatKronor(second * 100) },
    ],
    reason: 'Styrelsen ändrar.',
    overcommitReason: 'Eget kapital används.',
  })),
);

const ending: fc.Arbitrary<GrantCommand> = fc.oneof(
  fc.constant<GrantCommand>({ type: 'lapse', on: '2026-03-20', reason: 'Inget avtal.', decision: DECISION }),
  fc.constant<GrantCommand>({ type: 'end', on: '2026-03-20', reason: 'Klart.', decision: DECISION }),
);

const attempted = (tried: fc.Arbitrary<GrantCommand>): fc.Arbitrary<Attempt> =>
  fc.record({ days: fc.nat(60), person: fc.constantFrom('p1', 'p2', 'p3'), command: tried });

/** A life that ends, most often late, and what is tried after its end. */
const attempts = fc
  .tuple(
    fc.array(attempted(command), { maxLength: 60, size: 'max' }),
    fc.array(attempted(ending), { maxLength: 1 }),
    fc.array(attempted(command), { maxLength: 10 }),
  )
  .map((parts) => parts.flat());

/** A grant of both years, and what anybody may try with it. */
function live(
  attempts: readonly Attempt[],
  granted: readonly [number, number],
  perEvent: (world: MoneyWorld) => void,
) {
  const world = new MoneyWorld().frame(2026, 400_000).frame(2027, 300_000);
  world.application('ansokan', { 2026: granted[0], 2027: granted[1] });
  const decided = world.decideFunding({
    clauses: ['bevilja det sökta'],
    outcomes: [{ application: 'ansokan', outcome: 'granted', grant: GRANT }],
    overcommitReason: 'Eget kapital används.',
  });
  if (isRefusal(decided)) throw new Error(decided.detail);
  perEvent(world);
  world.today = '2027-02-10';
  for (const { days, person, command: tried } of attempts) {
    world.today = addDays(world.today, days);
    if (!world.do(GRANT, tried, person)) perEvent(world);
  }
  return world;
}

/** What these lives do not try: the year's own money, and an amount stated afterwards. */
const UNTRIED: ReadonlySet<string> = new Set([
  'fund.contributions-agreed',
  'fund.contribution-received',
  'fund.budget-adopted',
  'grant.amount-stated',
]);

/** Every account's balance in öre: debit above nothing. */
function balances(log: readonly Recorded[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { stream, event } of log)
    for (const { account, ore } of postingsOf(stream, event as Parameters<typeof postingsOf>[1]))
      sums.set(account, (sums.get(account) ?? 0) + ore);
  return sums;
}

const lives = fc.tuple(attempts, fc.tuple(kronor, kronor));

describe('for random lives of a grant', () => {
  it('money goes out and comes back in enough of them to tell', () => {
    const reached = new Set(
      fc
        .sample(lives, { numRuns: 300, seed: 1 })
        .flatMap(([attempts, granted]) => live(attempts, granted, () => undefined).log)
        .map(({ event }) => event.type),
    );
    expect(ledgerEvents.filter((type) => !reached.has(type) && !UNTRIED.has(type))).toEqual([]);
  });

  it('every event balances, and so does the ledger at every event', () => {
    fc.assert(
      fc.property(lives, ([attempts, granted]) => {
        const { log } = live(attempts, granted, () => undefined);
        for (const { stream, event } of log) {
          const postings = postingsOf(stream, event as Parameters<typeof postingsOf>[1]);
          expect(postings.reduce((sum, { ore }) => sum + ore, 0)).toBe(0);
          expect(postings.every(({ ore }) => Number.isSafeInteger(ore) && ore !== 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('payments never exceed the grant, and no account of the grant falls below nothing', () => {
    fc.assert(
      fc.property(lives, ([attempts, granted]) => {
        live(attempts, granted, (world) => {
          const grant = world.grant(GRANT);
          for (const of of YEARS) {
            expect(drawnOre(grant, of)).toBeLessThanOrEqual(grantedOre(grant, of));
            expect(paidOre(grant, of)).toBeLessThanOrEqual(drawnOre(grant, of));
            expect(takenBackOre(grant, of)).toBeLessThanOrEqual(paidOre(grant, of));
          }
          for (const [account, ore] of balances(world.log)) {
            const [kind] = account.split(':');
            if (['cost', 'claim'].includes(kind!)) expect(ore).toBeGreaterThanOrEqual(0);
            if (['reserved', 'bound', 'drawn', 'payable', 'awaited'].includes(kind!))
              expect(ore).toBeLessThanOrEqual(0);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('the ledger says the same as the grant and the year: granted, used, paid, back and free', () => {
    fc.assert(
      fc.property(lives, ([attempts, granted]) => {
        live(attempts, granted, (world) => {
          const grant = world.grant(GRANT);
          const sums = balances(world.log);
          const credit = (account: string): number => -(sums.get(account) ?? 0) + 0;
          for (const of of YEARS) {
            const held = ['reserved', 'bound', 'drawn', 'awaited'].map((kind) =>
              credit(`${kind}:${GRANT}:${of}`),
            );
            expect(committedOre(world.fund(of).state)).toBe(held.reduce((sum, ore) => sum + ore, 0));
            expect(sums.get(`cost:${GRANT}:${of}`) ?? 0).toBe(drawnOre(grant, of) - takenBackOre(grant, of));
          }
          expect(credit(`payable:${GRANT}`)).toBe(drawnOre(grant) - paidOre(grant));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('replaying from nothing gives the same öre', () => {
    fc.assert(
      fc.property(lives, ([attempts, granted]) => {
        const { log } = live(attempts, granted, () => undefined);
        const again = new MoneyWorld();
        for (const { stream, event } of JSON.parse(JSON.stringify(log)) as Recorded[])
          again.given(stream, event);
        expect(balances(again.log)).toEqual(balances(log));
        expect(again.grant(GRANT)).toEqual(
          JSON.parse(JSON.stringify(live(attempts, granted, () => undefined).grant(GRANT))),
        );
      }),
      { numRuns: 100 },
    );
  });
});
