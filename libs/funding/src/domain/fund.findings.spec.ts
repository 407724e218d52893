import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import type { AccountsDrawnUp, FundEvent } from './fund.events.js';
import { judgeAccounts, judgeFund } from './fund.findings.js';
import { fundFoldable } from './fund.state.js';
import { adopted, adopting, agreed, amount, reserved } from './samples/fund.sample.js';

const drawnUp = (changes: Partial<AccountsDrawnUp>): AccountsDrawnUp => ({
  accounts: 'ar',
  kind: 'year',
  from: '2026-01-01',
  to: '2026-12-31',
  lines: [],
  total: null,
  result: null,
  equity: null,
  note: null,
  decision: null,
  ...changes,
});

const line = (title: string, budget?: string, outcome?: string, deviation?: string) => ({
  line: null,
  title,
  cause: null,
  budget: budget ? amount(budget) : null,
  outcome: outcome ? amount(outcome) : null,
  deviation: deviation ? amount(deviation) : null,
});

const found = (changes: Partial<AccountsDrawnUp>): unknown[] =>
  judgeAccounts(drawnUp(changes)).map(({ rule, severity, facts }) => [rule, severity, facts.differenceOre]);

describe('What a reader of accounts should know', () => {
  it.each([
    ['as stated', '1 218 tkr', '1 149 tkr', '+69 tkr'],
    ['the other way round, as for income', '1 218 tkr', '1 149 tkr', '-69 tkr'],
    ['within rounding', '1 218 tkr', '1 149 400 kr', '+69 tkr'],
    ['with nothing to compare', '1 218 tkr', undefined, '+69 tkr'],
  ])('nothing, when the deviation is the difference: %s', (_how, ...figures) => {
    expect(found({ lines: [line('Kansli', ...figures)] })).toEqual([]);
  });

  it('that the deviation is not budget less outcome, on a line or on the whole', () => {
    const kansli = line('Kansli', '1 218 tkr', '1 149 tkr', '+96 tkr');
    expect(found({ lines: [kansli] })).toEqual([['deviation-differs', 'warning', 6_900_000]]);
    expect(found({ total: kansli })).toEqual([['deviation-differs', 'warning', 6_900_000]]);
  });

  it('that the lines do not come to the whole; within rounding it is a note', () => {
    const lines = ['+1 110 tkr', '+99 tkr', '+69 tkr'].map((stated) =>
      line('Rad', undefined, undefined, stated),
    );
    const total = (stated: string) => line('', undefined, undefined, stated);
    expect(found({ lines, total: total('1 278 tkr') })).toEqual([]);
    expect(found({ lines, total: total('1 279 tkr') })).toEqual([['accounts-sum-differs', 'note', -100_000]]);
    expect(found({ lines, total: total('1 297 tkr') })).toEqual([
      ['accounts-sum-differs', 'warning', -1_900_000],
    ]);
    expect(found({ lines: [], total: total('1 279 tkr') })).toEqual([]);
  });
});

describe('What a reader of the year’s money should know', () => {
  const rules = (...events: FundEvent[]): string[] =>
    judgeFund(fold(fundFoldable, events)).map(({ rule }) => rule);
  const [insatser, kansli] = adopted.data.lines;

  it('11 kap. 6 § KL: that there is no plan for three years', () => {
    expect(rules(agreed)).toEqual([]);
    expect(rules(agreed, adopted)).toEqual(['plan-missing']);
    const year = { year: 2026, income: amount('6 200 tkr'), costs: amount('6 900 tkr') };
    expect(rules(adopting({ plan: [year] }))).toEqual([]);
  });

  it('that more is granted than a line has', () => {
    const small = adopting({ lines: [{ ...insatser!, amount: amount('900 tkr') }, kansli!] });
    expect(rules(reserved(), small)).toContain('budget-line-overcommitted');
    expect(rules(reserved({ ore: 90_000_000 }), small)).not.toContain('budget-line-overcommitted');
  });
});
