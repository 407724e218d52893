import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { latestAnnualReportDay, latestBudgetDay } from './annual-days.js';
import { dayOff } from './statutory-time.js';

const anyYear = fc.integer({ min: 2020, max: 2040 });

describe('23 § lag (2003:1210): the budget', () => {
  it.each([
    [2023, '2023-11-30', 'a Thursday'],
    [2024, '2024-12-02', 'the 30th was a Saturday'],
    [2025, '2025-12-01', 'the 30th was a Sunday'],
    [2026, '2026-11-30', 'a Monday'],
  ])('of the year after %i is adopted by %s: %s', (year, last) => {
    expect(latestBudgetDay(year)).toBe(last);
  });
});

describe('24 § lag (2003:1210): the annual report', () => {
  it.each([
    [2022, '2023-03-31', 'a Friday'],
    [2023, '2024-04-02', 'the 31st was påskdagen'],
    [2025, '2026-03-31', 'a Tuesday'],
    [2027, '2028-03-31', 'a Friday in a leap year'],
    [2028, '2029-04-03', 'the 31st is påskafton'],
  ])('of %i is presented by %s: %s', (year, last) => {
    expect(latestAnnualReportDay(year)).toBe(last);
  });
});

describe.each([
  ['the budget', latestBudgetDay, (year: number) => `${year}-11-30`],
  ['the annual report', latestAnnualReportDay, (year: number) => `${year + 1}-03-31`],
])('2 § lag (1930:173): the last day for %s', (_what, latest, named) => {
  it('is a working day, and never before the day that the law names', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(dayOff(latest(year))).toBeUndefined();
        expect(latest(year) >= named(year)).toBe(true);
      }),
    );
  });

  it('is monotone: a later year has a later day', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 20 }), (year, later) => {
        expect(latest(year + later) > latest(year)).toBe(true);
      }),
    );
  });
});
