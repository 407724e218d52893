import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { latestAnnualReportDay, latestBudgetDay, type WheelMatter, yearlyWheel } from './annual-days.js';
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

describe('the yearly wheel', () => {
  const days = (year: number, ...what: WheelMatter[]) =>
    yearlyWheel(year)
      .filter((day) => what.includes(day.what))
      .map(({ what: matter, about, by }) => [matter, about, by]);

  it('19, 23 and 24 §§ lag (2003:1210): has the days that the law names, moved over a day off', () => {
    expect(days(2024, 'annual-report', 'budget-consultation', 'budget-proposal', 'budget')).toEqual([
      ['annual-report', 2023, '2024-04-02'],
      ['budget-consultation', 2025, '2024-12-02'],
      ['budget-proposal', 2025, '2024-12-02'],
      ['budget', 2025, '2024-12-02'],
    ]);
  });

  it('26 § third paragraph lag (2003:1210): has discharge by the end of June, as custom only', () => {
    expect(yearlyWheel(2021).find(({ what }) => what === 'discharge')).toMatchObject({
      ground: 'custom',
      about: 2020,
      by: '2021-06-30',
    });
  });

  it.each([
    [2027, '04-01', [['mandate-start', 2027, '2027-04-01']]],
    [2027, '01-01', [['mandate-start', 2027, '2027-01-01']]],
    [2026, '04-01', []],
    [2028, '04-01', []],
  ])('13 § lag (2003:1210): in %i, a mandate from %s begins: %j', (year, mandateFrom, expected) => {
    const starts = yearlyWheel(year, { mandateFrom }).filter(({ what }) => what === 'mandate-start');
    expect(starts.map(({ what, about, by }) => [what, about, by])).toEqual(expected);
  });

  it('9 § lag (2003:1210): has the interim report by the charter where that asks for one', () => {
    const ground = (interimReport: boolean) =>
      yearlyWheel(2024, { interimReport }).find(({ what }) => what === 'interim-report')!.ground;
    expect([ground(true), ground(false)]).toEqual(['charter', 'custom']);
  });

  it('has each matter once, in the order of its last day, none before it can begin', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const wheel = yearlyWheel(year);
        expect(new Set(wheel.map(({ what }) => what)).size).toBe(wheel.length);
        expect(wheel.map(({ by }) => by)).toEqual(wheel.map(({ by }) => by).toSorted());
        expect(wheel.filter(({ from, by }) => from > by)).toEqual([]);
      }),
    );
  });
});
