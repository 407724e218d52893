import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, dayNumber, fromDayNumber, partsOf } from '#kernel';
import { isMandateDay, mandatePeriod } from './mandates.js';

const anyDay = fc
  .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') })
  .map((number) => fromDayNumber(number));
const anyMandateDay = anyDay.map((day) => day.slice(5)).filter(isMandateDay);

describe('13 § lag (2003:1210): a mandate', () => {
  it.each([
    ['2023-03-31', '2019-04-01', '2023-03-31', 'the last day of the mandate after the election of 2018'],
    ['2023-04-01', '2023-04-01', '2027-03-31', 'the first day after the election of 2022'],
    ['2026-09-13', '2023-04-01', '2027-03-31', 'the day of the election of 2026'],
    ['2027-03-31', '2023-04-01', '2027-03-31', 'newly elected assemblies do not shorten it'],
    ['2027-04-01', '2027-04-01', '2031-03-31', 'the first day after the election of 2026'],
    ['2028-02-29', '2027-04-01', '2031-03-31', 'a leap day within it'],
  ])('that %s belongs to is %s to %s: %s', (day, from, until) => {
    expect(mandatePeriod(day)).toEqual({ from, until });
  });

  it('counts from another day where the förbundsordning says so', () => {
    expect(mandatePeriod('2023-01-01', '01-01')).toEqual({ from: '2023-01-01', until: '2026-12-31' });
    expect(mandatePeriod('2022-12-31', '01-01')).toEqual({ from: '2019-01-01', until: '2022-12-31' });
    expect(mandatePeriod('2024-06-01', '03-01')).toEqual({ from: '2023-03-01', until: '2027-02-28' });
  });

  it.each([
    ['04-01', true],
    ['12-31', true],
    ['02-28', true],
    ['02-29', false],
    ['02-30', false],
    ['04-31', false],
    ['13-01', false],
    ['4-1', false],
  ])('may begin on %s: %s', (day, may) => {
    expect(isMandateDay(day)).toBe(may);
  });

  it('holds the day, begins in a year after an election, and is the same for all of its days', () => {
    fc.assert(
      fc.property(anyDay, anyMandateDay, (day, mandateFrom) => {
        const { from, until } = mandatePeriod(day, mandateFrom);
        expect(from <= day && day <= until).toBe(true);
        expect(from.slice(5)).toBe(mandateFrom);
        expect(partsOf(from).year % 4).toBe(3);
        expect(mandatePeriod(from, mandateFrom)).toEqual({ from, until });
        expect(mandatePeriod(until, mandateFrom)).toEqual({ from, until });
      }),
    );
  });

  it('is followed by the next without a gap', () => {
    fc.assert(
      fc.property(anyDay, anyMandateDay, (day, mandateFrom) => {
        const { until } = mandatePeriod(day, mandateFrom);
        expect(mandatePeriod(addDays(until, 1), mandateFrom).from).toBe(addDays(until, 1));
      }),
    );
  });

  it('is monotone: a later day never has an earlier mandate', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(4000), (day, later) => {
        expect(mandatePeriod(addDays(day, later)).from >= mandatePeriod(day).from).toBe(true);
      }),
    );
  });
});
