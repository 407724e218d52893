import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  civilDate,
  dayNumber,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  inSweden,
  isCivilDate,
  partsOf,
  startOfDay,
  weekdayOf,
} from './civil-date.js';

const anyNumber = fc.integer({ min: dayNumber('1583-01-01'), max: dayNumber('2999-12-31') });

describe('a civil date', () => {
  it.each(['2021-06-01', '2024-02-29', '2000-02-29', '1583-01-01', '2999-12-31'])('%s is one', (date) => {
    expect(isCivilDate(date)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '24-01-01',
    '1582-12-31',
    '3000-01-01',
    '9999-12-31',
    '2024-1-1',
    '',
  ])('%s is none', (date) => {
    expect(isCivilDate(date)).toBe(false);
  });

  it('goes to a day number and back', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const date = fromDayNumber(number);
        expect(isCivilDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(number);
        const { year, month, day } = partsOf(date);
        expect(civilDate(year, month, day)).toBe(date);
      }),
    );
  });

  it('is the day that JavaScript counts in UTC', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const there = new Date(number * 86_400_000);
        const date = fromDayNumber(number);
        expect(date).toBe(there.toISOString().slice(0, 10));
        expect(weekdayOf(date) % 7).toBe(there.getUTCDay());
      }),
    );
  });

  it('sorts as text', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(fromDayNumber(a) < fromDayNumber(b)).toBe(a < b);
      }),
    );
  });

  it('moves by days, over months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(daysBetween('2024-02-01', '2024-03-01')).toBe(29);
    expect(daysBetween('2024-03-01', '2024-02-01')).toBe(-29);
    expect([2023, 2024, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it('must be one to be taken apart', () => {
    expect(() => partsOf('1 juni 2021')).toThrow(RangeError);
  });
});

describe('a day in Sweden', () => {
  it.each([
    ['2021-01-15T22:59:59.999Z', '2021-01-15', '23:59'],
    ['2021-01-15T23:00:00.000Z', '2021-01-16', '00:00'],
    ['2021-06-30T21:59:59.999Z', '2021-06-30', '23:59'],
    ['2021-06-30T22:00:00.000Z', '2021-07-01', '00:00'],
  ])('%s is %s %s', (instant, date, time) => {
    expect(inSweden(instant)).toEqual({ date, time });
  });

  // The clocks go on on the last Sunday of March and back on the last of October, at 01:00 UTC.
  it.each([
    ['2024-03-30', '2024-03-29T23:00:00.000Z', 24],
    ['2024-03-31', '2024-03-30T23:00:00.000Z', 23],
    ['2024-04-01', '2024-03-31T22:00:00.000Z', 24],
    ['2024-10-26', '2024-10-25T22:00:00.000Z', 24],
    ['2024-10-27', '2024-10-26T22:00:00.000Z', 25],
    ['2024-10-28', '2024-10-27T23:00:00.000Z', 24],
  ])('%s begins at %s and lasts %i hours', (date, start, hours) => {
    expect(startOfDay(date)).toBe(start);
    expect(Date.parse(startOfDay(addDays(date, 1))) - Date.parse(start)).toBe(hours * 3_600_000);
  });

  it('begins at midnight, also on the days when the clocks change', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') }).map(fromDayNumber),
        (date) => {
          const start = startOfDay(date);
          expect(inSweden(start)).toEqual({ date, time: '00:00' });
          const before = new Date(Date.parse(start) - 1).toISOString();
          expect(inSweden(before)).toEqual({ date: addDays(date, -1), time: '23:59' });
        },
      ),
    );
  });

  it('counts weeks by the calendar, not by hours', () => {
    expect(daysBetween('2026-03-13', '2026-04-03')).toBe(21);
    expect(Date.parse(startOfDay('2026-04-03')) - Date.parse(startOfDay('2026-03-13'))).toBe(
      (21 * 24 - 1) * 3_600_000,
    );
  });
});
