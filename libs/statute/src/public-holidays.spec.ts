import { describe, expect, it } from '@jest/globals';
import { addDays, civilDate, weekdayOf } from '#kernel';
import { easterSunday, isPublicHoliday, midsummerEve, publicHoliday } from './public-holidays.js';

/** Easter Sundays as printed in the almanac. */
const EASTERS = [
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
];

describe('public holidays, lag (1989:253)', () => {
  it.each(EASTERS)('2 §: Easter Sunday %s', (easter) => {
    expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter);
  });

  it.each([
    ['1818-03-22', 'the earliest possible'],
    ['1943-04-25', 'the latest possible'],
    ['2049-04-18', 'corrected for the late moon'],
    ['2076-04-19', 'corrected for the late moon'],
  ])('2 §: Easter Sunday %s, %s', (easter) => {
    expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter);
  });

  it.each([
    ['2026-01-01', 'nyårsdagen'],
    ['2026-01-06', 'trettondedag jul'],
    ['2026-04-03', 'långfredagen'],
    ['2026-04-05', 'påskdagen'],
    ['2026-04-06', 'annandag påsk'],
    ['2026-05-01', 'första maj'],
    ['2026-05-14', 'Kristi himmelsfärdsdag'],
    ['2026-05-24', 'pingstdagen'],
    ['2026-06-06', 'nationaldagen'],
    ['2026-06-20', 'midsommardagen'],
    ['2026-10-31', 'alla helgons dag'],
    ['2026-12-25', 'juldagen'],
    ['2026-12-26', 'annandag jul'],
    ['2026-02-08', 'söndag'],
  ])('1 §: %s is %s', (date, name) => {
    expect(publicHoliday(date)).toBe(name);
  });

  it('1 §: a year has thirteen days with names of their own, of which two are always Sundays', () => {
    const days = Array.from({ length: 365 }, (_, day) => addDays('2026-01-01', day));
    const named = days.map(publicHoliday).filter((name) => name !== undefined && name !== 'söndag');
    expect(named).toHaveLength(13);
    expect(days.filter((day) => weekdayOf(day) === 7 && !isPublicHoliday(day))).toEqual([]);
  });

  it.each(['2026-01-05', '2026-04-02', '2026-04-04', '2026-04-30', '2026-06-19', '2026-12-24', '2026-12-31'])(
    '1 §: the eve %s is no public holiday',
    (eve) => {
      expect(isPublicHoliday(eve)).toBe(false);
    },
  );

  it('1 § as changed by lag (2004:1320): 6 June took the place of Whit Monday in 2005', () => {
    expect(publicHoliday('2004-05-31')).toBe('annandag pingst');
    expect(isPublicHoliday('2003-06-06')).toBe(false);
    expect(isPublicHoliday('2005-05-16')).toBe(false);
    expect(publicHoliday('2005-06-06')).toBe('nationaldagen');
  });

  it('2 §: Ascension Day on 1 May keeps the name of 1 May', () => {
    expect(publicHoliday('2008-05-01')).toBe('första maj');
  });

  it('2 §: Midsummer Day is the Saturday 20–26 June, All Saints the Saturday 31 October–6 November', () => {
    for (let year = 2020; year <= 2040; year++) {
      const midsummer = addDays(midsummerEve(year), 1);
      expect(publicHoliday(midsummer)).toBe('midsommardagen');
      expect(weekdayOf(midsummer)).toBe(6);
      expect(midsummer >= civilDate(year, 6, 20) && midsummer <= civilDate(year, 6, 26)).toBe(true);
      const saints = Array.from({ length: 7 }, (_, day) => addDays(civilDate(year, 10, 31), day)).filter(
        (day) => publicHoliday(day) === 'alla helgons dag',
      );
      expect(saints.map(weekdayOf)).toEqual([6]);
    }
  });
});
