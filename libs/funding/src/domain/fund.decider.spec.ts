import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fold, isRefusal } from '#kernel';
import { specification } from '#testing';
import type { AdoptBudget, AgreeContributions, DrawUpAccounts, MakeForecast } from './fund.commands.js';
import { fundDecider } from './fund.decider.js';
import type { FundEvent } from './fund.events.js';
import { committedOre, evolveFund, noFund } from './fund.state.js';
import {
  adopted,
  adopting,
  agreed,
  amount,
  association,
  budget,
  context,
  deciding,
  decision,
  equity,
  members,
  received,
  reserved,
} from './samples/fund.sample.js';

const given = specification(fundDecider);

const agree = (changes: Partial<AgreeContributions> = {}): AgreeContributions => ({
  type: 'agree-contributions',
  total: '7 000 tkr',
  weights: [
    { member: 'avesta', weight: 11 },
    { member: 'hedemora', weight: 8 },
    { member: 'sater', weight: 6 },
  ],
  on: '2025-10-20',
  ...changes,
});

const receive = (receipt: string, asWritten: string, member = 'avesta') =>
  ({ type: 'receive-contribution', receipt, member, amount: asWritten, on: '2026-01-30' }) as const;

const sought = { meeting: 'styrelsen', decision: 'budget' };
const adopt = (changes: Partial<AdoptBudget> = {}): AdoptBudget => ({
  type: 'adopt-budget',
  decision: sought,
  income: '6 200 tkr',
  lines: [
    { line: 'insatser', title: 'Individinriktade insatser', area: 'individual', amount: '6 000 tkr' },
    { line: 'kansli', title: 'Kansli', area: 'administration', amount: '900 tkr' },
  ],
  ...changes,
});
const withoutRegion = {
  ...context,
  association: { ...association, members: members.filter(({ kind }) => kind !== 'region') },
};

describe('5 § lag (2003:1210): what the members have agreed to pay', () => {
  it('is shared by the law and their weights; Arbetsförmedlingen has no share', () => {
    given([]).when(agree(), context).then([agreed]);
  });

  it('can be agreed anew: what changes is said, also for a member that pays no longer', () => {
    const merged = {
      ...context,
      association: { ...association, members: members.filter(({ member }) => member !== 'sater') },
    };
    const { decision: taken } = given([agreed]).when(
      agree({
        total: '8 000 tkr',
        weights: [
          { member: 'avesta', weight: 1 },
          { member: 'hedemora', weight: 1 },
        ],
        basis: 'Ny överenskommelse',
      }),
      merged,
    );
    if (isRefusal(taken)) throw new Error(taken.detail);
    expect(taken.events).toMatchObject([
      {
        data: {
          basis: 'Ny överenskommelse',
          shares: [
            { member: 'fk', ore: 400_000_000, changeOre: 50_000_000 },
            { member: 'region', ore: 200_000_000, changeOre: 25_000_000 },
            { member: 'avesta', ore: 100_000_000, changeOre: 23_000_000 },
            { member: 'hedemora', ore: 100_000_000, changeOre: 44_000_000 },
            { member: 'sater', weight: 0, ore: 0, changeOre: -42_000_000 },
          ],
        },
      },
    ]);
    given([agreed, ...(taken.events as FundEvent[])])
      .when(agree(), merged)
      .thenRefused('contributor-unknown', { member: 'sater' });
  });

  it('names who is no member, who does not pay, and who is there twice', () => {
    const weights = agree().weights!;
    given([])
      .when(agree({ weights: [...weights, { member: 'falun', weight: 1 }] }), context)
      .thenRefused('contributor-unknown', { member: 'falun' });
    given([])
      .when(agree({ weights: [...weights, { member: 'af', weight: 1 }] }), context)
      .thenRefused('contributor-carried-by-the-state', { member: 'af' });
    given([])
      .when(agree({ weights: [...weights, { member: 'avesta', weight: 1 }] }), context)
      .thenRefused('contributor-twice', { member: 'avesta' });
  });

  it('is refused while it is not known how several share a part', () => {
    given([])
      .when(agree({ weights: [{ member: 'avesta', weight: 1 }] }), context)
      .thenRefused('contribution-weight-missing', { members: ['hedemora', 'sater'] });
    given([])
      .when(agree({ weights: agree().weights!.map((one) => ({ ...one, weight: 0 })) }), context)
      .thenRefused('contribution-weight-missing', { part: 'municipality' });
  });

  it('is refused when a part has no member', () => {
    given([]).when(agree(), withoutRegion).thenRefused('contributing-part-missing', { part: 'region' });
  });

  it('5 a §: a municipality outside the regions pays half; where there is a region it does not', () => {
    const gotland = {
      ...context,
      association: {
        ...association,
        members: members.filter(({ member }) => ['fk', 'af', 'avesta'].includes(member)),
      },
    };
    const { decision: taken } = given([]).when(agree({ weights: [], outsideRegion: true }), gotland);
    expect(taken).toMatchObject({
      events: [
        {
          data: {
            shares: [
              { member: 'fk', ore: 350_000_000 },
              { member: 'avesta', ore: 350_000_000 },
            ],
          },
        },
      ],
    });
    given([])
      .when(agree({ outsideRegion: true }), context)
      .thenRefused('contribution-outside-region', { member: 'region' });
  });

  it('is an amount above zero, on a day that has come', () => {
    given([])
      .when(agree({ total: 'sju' }), context)
      .thenRefused('fund-amount-unreadable');
    given([])
      .when(agree({ total: '0 kr' }), context)
      .thenRefused('fund-amount-not-positive');
    given([])
      .when(agree({ on: '2026-10-01' }), context)
      .thenRefused('fund-day-to-come');
  });

  it('belongs to an association and a year', () => {
    given([])
      .when(agree(), { ...context, association: { ...association, founded: null } })
      .thenRefused('fund-association-unknown');
    for (const year of ['2003', '26', 'budget', '3000'])
      given([])
        .when(agree(), { ...context, year })
        .thenRefused('fund-year-unreadable', { year });
  });
});

describe('6 § lag (2003:1210): what the members have paid', () => {
  it('comes in parts, up to what was agreed', () => {
    given([agreed, received('r1', '400 tkr')])
      .when(receive('r2', '370 tkr'), context)
      .then([received('r2', '370 tkr')]);
    given([agreed, received('r1', '400 tkr')])
      .when(receive('r2', '371 tkr'), context)
      .thenRefused('contribution-above-agreed', {
        member: 'avesta',
        agreedOre: 77_000_000,
        receivedOre: 40_000_000,
        ore: 37_100_000,
      });
  });

  it('comes once, from a member, and is something', () => {
    given([agreed, received('r1', '1 tkr')])
      .when(receive('r1', '2 tkr'), context)
      .thenRefused('contribution-receipt-taken', { receipt: 'r1' });
    given([agreed])
      .when(receive('r1', '1 tkr', 'falun'), context)
      .thenRefused('contributor-unknown', { member: 'falun' });
    for (const nothing of ['0 kr', '-1 tkr'])
      given([agreed]).when(receive('r1', nothing), context).thenRefused('fund-amount-not-positive');
    given([agreed])
      .when(receive('r1', '1 tkr', 'af'), context)
      .thenRefused('contribution-above-agreed');
    given([]).when(receive('r1', '1 tkr'), context).thenRefused('contributions-not-agreed');
  });
});

describe('Equity from earlier years', () => {
  const bring = (asWritten: string) =>
    ({
      type: 'bring-equity',
      amount: asWritten,
      on: '2026-01-15',
      source: 'Årsredovisning 2025',
    }) as const;

  it('may be used, and a deficit makes the frame smaller', () => {
    given([])
      .when(bring('700 tkr'), context)
      .then([equity('700 tkr')]);
    given([equity('700 tkr')])
      .when(bring('-50 tkr'), context)
      .then([equity('-50 tkr')]);
  });

  it('is something, and is brought once', () => {
    given([]).when(bring('0 kr'), context).thenRefused('equity-is-nothing');
    given([equity('700 tkr')])
      .when(bring('0,7 mkr'), context)
      .thenRefused('equity-already-brought', { ore: 70_000_000 });
  });
});

describe('21 and 23 §§ lag (2003:1210): the budget', () => {
  it('is the board’s, line by line; its money is moved to the lines', () => {
    given([agreed]).when(adopt(), context).then([adopted]);
  });

  it('moves to a line what is left of its amount after what was granted before there was a line', () => {
    const { decision: taken } = given([agreed, reserved()]).when(adopt(), context);
    expect(taken).toMatchObject({
      events: [
        {
          data: {
            lines: [
              { line: 'insatser', movedOre: 500_000_000 },
              { line: 'kansli', movedOre: 90_000_000 },
            ],
          },
        },
      ],
    });
  });

  it('can be adopted anew: what changes is moved, and lines that are gone are emptied', () => {
    const { decision: taken } = given([agreed, adopted, reserved({ line: 'insatser' })]).when(
      adopt({
        lines: [
          { line: 'insatser', title: 'Individinriktade insatser', area: 'individual', amount: '5 900 tkr' },
          { line: 'stab', title: 'Stab', area: 'administration', amount: '1 000 tkr' },
        ],
      }),
      context,
    );
    expect(taken).toMatchObject({
      events: [
        {
          data: {
            lines: [
              { line: 'insatser', movedOre: -10_000_000 },
              { line: 'stab', movedOre: 100_000_000 },
            ],
            removed: [{ line: 'kansli', movedOre: -90_000_000 }],
          },
        },
      ],
    });
  });

  it('does not take away a line that a grant holds money on', () => {
    given([agreed, adopted, reserved({ line: 'kansli', ore: 5_000_000 })])
      .when(adopt({ lines: [{ line: 'allt', title: 'Allt', area: 'other', amount: '6 900 tkr' }] }), context)
      .thenRefused('budget-line-in-use', { line: 'kansli', ore: 5_000_000, grants: ['g1'] });
  });

  it('rests on a decision that is there, fixes a budget, and that of the year', () => {
    given([])
      .when(adopt(), { ...context, decision: null })
      .thenRefused('budget-decision-unknown', sought);
    const postponed = {
      ...decision,
      fixesBudget: false,
      decided: { ...decision.decided, type: 'postponed' as const },
    };
    given([])
      .when(adopt(), { ...context, decision: postponed })
      .thenRefused('budget-decision-fixes-none', { decisionType: 'postponed' });
    given([])
      .when(adopt(), {
        ...context,
        decision: { ...decision, decided: { ...decision.decided, budget: null } },
      })
      .thenRefused('budget-decision-fixes-none');
    given([])
      .when(adopt(), { ...context, decision: deciding({ year: 2025 }) })
      .thenRefused('budget-of-another-year', { year: 2026, decidedYear: 2025 });
  });

  it('comes to what was decided, costs and income', () => {
    given([])
      .when(adopt(), { ...context, decision: deciding({ costs: amount('6 800 tkr') }) })
      .thenRefused('budget-differs-from-decision', {
        what: 'costs',
        ore: 690_000_000,
        decidedOre: 680_000_000,
      });
    given([])
      .when(adopt({ income: '6 100 tkr' }), context)
      .thenRefused('budget-differs-from-decision', {
        what: 'income',
        ore: 610_000_000,
        decidedOre: 620_000_000,
      });
  });

  it('has each line once, one line for an initiative, and no income among its lines', () => {
    const [first, second] = adopt().lines as [AdoptBudget['lines'][number], AdoptBudget['lines'][number]];
    const refused = (rule: string, ...lines: AdoptBudget['lines']) =>
      given([]).when(adopt({ lines }), context).thenRefused(rule);
    refused('budget-line-twice', first, first);
    refused('budget-line-ambiguous', first, { ...second, area: 'individual' });
    refused('budget-line-ambiguous', { ...first, initiative: 'x' }, { ...second, initiative: 'x' });
    refused('budget-line-negative', { ...first, amount: '-6 000 tkr' }, second);
    given([])
      .when(
        adopt({
          lines: [
            { ...first, area: 'board' },
            { ...second, area: 'board' },
          ],
        }),
        context,
      )
      .then([adopting({ lines: budget.lines.map((line) => ({ ...line, area: 'board' })) })]);
  });

  it('11 kap. 5 § KL: does not cost more than there is, unless the board has said why', () => {
    const little = { ...agreed, data: { ...agreed.data, total: amount('6 000 tkr') } } as FundEvent;
    given([little, equity('800 tkr')])
      .when(adopt(), context)
      .thenRefused('budget-above-frame', { costsOre: 690_000_000, frameOre: 680_000_000 });
    given([little, equity('900 tkr')])
      .when(adopt(), context)
      .then([adopted]);
    given([little])
      .when(adopt(), { ...context, decision: deciding({ deficitReason: 'Kapitalet ska ned.' }) })
      .then([adopted]);
    given([]).when(adopt(), context).then([adopted]);
  });

  it('11 kap. 6 § KL: has a plan for three years, its own first', () => {
    const year = (n: number, income = '6 200 tkr', costs = '6 900 tkr') => ({ year: n, income, costs });
    given([])
      .when(adopt({ plan: [year(2026), year(2027), year(2028)] }), context)
      .then([
        adopting({
          plan: [2026, 2027, 2028].map((n) => ({
            year: n,
            income: amount('6 200 tkr'),
            costs: amount('6 900 tkr'),
          })),
        }),
      ]);
    for (const years of [
      [2026, 2027],
      [2026, 2027, 2029],
      [2025, 2026, 2027],
      [2026, 2027, 2028, 2029],
    ])
      given([])
        .when(adopt({ plan: years.map((n) => year(n)) }), context)
        .thenRefused('plan-not-three-years', { years });
    given([])
      .when(adopt({ plan: [year(2026, '6 300 tkr'), year(2027), year(2028)] }), context)
      .thenRefused('plan-differs-from-budget');
  });

  it('leaves on each line its amount less what grants hold of it, whatever came before', () => {
    const step = fc.oneof(
      fc.record({ insatser: fc.nat(1_000), kansli: fc.nat(1_000) }),
      fc.record({ reserve: fc.integer({ min: 1, max: 500 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const history: FundEvent[] = [];
        const account = new Map<string, number>();
        const move = (line: string, ore: number): unknown =>
          account.set(line, (account.get(line) ?? 0) + ore);
        for (const [n, one] of steps.entries()) {
          const state = fold({ initial: noFund, evolve: evolveFund }, history);
          if ('reserve' in one) {
            const line = state.budget ? 'insatser' : null;
            history.push(reserved({ grant: `g${n}`, line, ore: one.reserve }));
            if (line) move(line, -one.reserve);
            continue;
          }
          const costs = amount(`${one.insatser + one.kansli} kr`);
          const { decision: taken } = given(history).when(
            adopt({
              lines: adopt().lines.map((line) => ({
                ...line,
                amount: `${line.line === 'insatser' ? one.insatser : one.kansli} kr`,
              })),
            }),
            { ...context, decision: deciding({ costs }) },
          );
          if (isRefusal(taken)) throw new Error(taken.detail);
          const event = taken.events[0] as FundEvent & { type: 'fund.budget-adopted' };
          history.push(event);
          for (const { line, movedOre } of event.data.lines) move(line, movedOre);
        }
        const state = fold({ initial: noFund, evolve: evolveFund }, history);
        for (const { line, amount: budgeted } of state.budget?.lines ?? [])
          expect(account.get(line)).toBe(budgeted.ore - committedOre(state, line));
      }),
    );
  });
});

const forecast = (changes: Partial<MakeForecast> = {}): MakeForecast => ({
  type: 'make-forecast',
  forecast: 'augusti',
  on: '2026-08-31',
  lines: [{ line: 'kansli', title: 'Kansli', expected: 'knappt 850 tkr' }],
  equity: '0,5 miljoner kr',
  ...changes,
});

describe('A forecast', () => {
  it('stands in its own words, with the decision that approves it', () => {
    given([adopted])
      .when(forecast({ decision: sought, lines: [{ title: 'Resten', asWritten: 'som budget' }] }), context)
      .then([
        {
          type: 'fund.forecast-made',
          data: {
            forecast: 'augusti',
            on: '2026-08-31',
            lines: [{ line: null, title: 'Resten', expected: null, asWritten: 'som budget' }],
            equity: amount('0,5 miljoner kr'),
            note: null,
            decision: decision.ref,
          },
        },
      ]);
  });

  it('is made once, of lines that are there and say something, by now', () => {
    const made: FundEvent = {
      type: 'fund.forecast-made',
      data: { forecast: 'augusti', on: '2026-08-31', lines: [], equity: null, note: null, decision: null },
    };
    given([adopted, made]).when(forecast(), context).thenRefused('forecast-taken');
    given([]).when(forecast(), context).thenRefused('fund-line-unknown', { line: 'kansli', lines: [] });
    given([adopted])
      .when(forecast({ lines: [{ title: 'Kansli' }] }), context)
      .thenRefused('fund-line-silent', { title: 'Kansli' });
    given([adopted])
      .when(forecast({ on: '2026-10-01' }), context)
      .thenRefused('fund-day-to-come');
    given([adopted])
      .when(forecast({ equity: 'lagom' }), context)
      .thenRefused('fund-amount-unreadable', { asWritten: 'lagom' });
  });

  it('refers only to a decision that is there and approves something', () => {
    given([adopted])
      .when(forecast({ decision: sought }), { ...context, decision: null })
      .thenRefused('fund-decision-unknown', sought);
    for (const type of ['postponed', 'remitted', 'withdrawn', 'refused'] as const)
      given([adopted])
        .when(forecast({ decision: sought }), {
          ...context,
          decision: { ...decision, decided: { ...decision.decided, type } },
        })
        .thenRefused('fund-decision-approves-nothing', { decisionType: type });
  });
});

const drawUp = (changes: Partial<DrawUpAccounts> = {}): DrawUpAccounts => ({
  type: 'draw-up-accounts',
  accounts: 'delar',
  kind: 'part-year',
  from: '2026-01-01',
  to: '2026-08-31',
  lines: [{ line: 'kansli', title: 'Kansli', budget: '900 tkr', deviation: '+69 tkr', cause: 'Vakans.' }],
  ...changes,
});

describe('24 § lag (2003:1210): accounts', () => {
  it('stand as they are written, whole or in part', () => {
    given([adopted])
      .when(drawUp({ total: { deviation: '69 tkr' }, result: '-40 tkr', equity: '1 700 tkr' }), context)
      .then([
        {
          type: 'fund.accounts-drawn-up',
          data: {
            accounts: 'delar',
            kind: 'part-year',
            from: '2026-01-01',
            to: '2026-08-31',
            lines: [
              {
                line: 'kansli',
                title: 'Kansli',
                budget: amount('900 tkr'),
                outcome: null,
                deviation: amount('+69 tkr'),
                cause: 'Vakans.',
              },
            ],
            total: { budget: null, outcome: null, deviation: amount('69 tkr') },
            result: amount('-40 tkr'),
            equity: amount('1 700 tkr'),
            note: null,
            decision: null,
          },
        },
      ]);
  });

  it('are of a period within the year that is over', () => {
    for (const [from, to] of [
      ['2025-12-31', '2026-08-31'],
      ['2026-09-01', '2026-08-31'],
      ['2026-01-01', '2027-01-01'],
    ] as const)
      given([adopted]).when(drawUp({ from, to }), context).thenRefused('accounts-outside-year', { from, to });
    given([adopted])
      .when(drawUp({ to: '2026-12-31' }), context)
      .thenRefused('fund-day-to-come', { on: '2026-12-31' });
  });

  it('are drawn up once, of lines that are there and say something', () => {
    const { decision: taken } = given([adopted]).when(drawUp(), context);
    if (isRefusal(taken)) throw new Error(taken.detail);
    given([adopted, ...(taken.events as FundEvent[])])
      .when(drawUp(), context)
      .thenRefused('accounts-taken', { accounts: 'delar' });
    given([]).when(drawUp(), context).thenRefused('fund-line-unknown');
    given([adopted])
      .when(drawUp({ lines: [{ title: 'Kansli' }] }), context)
      .thenRefused('fund-line-silent');
    given([adopted])
      .when(drawUp({ total: { outcome: 'mycket' } }), context)
      .thenRefused('fund-amount-unreadable', { asWritten: 'mycket' });
  });
});
