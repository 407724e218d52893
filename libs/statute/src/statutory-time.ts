import { addDays, type CivilDate, civilDate, daysInMonth, partsOf, weekdayOf } from '#kernel';
import { midsummerEve, publicHoliday } from './public-holidays.js';

/** The day on which a time counted in weeks ends: the one with the same weekday name (1 § lag (1930:173)). */
export function weeksAfter(start: CivilDate, weeks: number): CivilDate {
  return addDays(start, 7 * weeks);
}

/**
 * The day on which a time counted in months ends: the one with the same number in the last month, or that month's
 * last day when it has no such number (1 § lag (1930:173)).
 */
export function monthsAfter(start: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(start);
  const monthsSinceYearNought = year * 12 + (month - 1) + months;
  const endYear = Math.floor(monthsSinceYearNought / 12);
  const endMonth = (monthsSinceYearNought % 12) + 1;
  return civilDate(endYear, endMonth, Math.min(day, daysInMonth(endYear, endMonth)));
}

/** The day on which a time counted in years ends: 29 February becomes 28 in a common year (1 § lag (1930:173)). */
export function yearsAfter(start: CivilDate, years: number): CivilDate {
  return monthsAfter(start, 12 * years);
}

/**
 * The last day on which something that the law wants done at latest on `deadline` may be done: the next working day,
 * when it is a day off (2 § lag (1930:173), söndagsregeln).
 */
export function rolledForward(deadline: CivilDate): CivilDate {
  let day = deadline;
  while (dayOff(day) !== undefined) day = addDays(day, 1);
  return day;
}

/**
 * Why a deadline on this day moves (2 § lag (1930:173)): a Sunday or another public holiday, a Saturday, or one of
 * the three eves that the section names. Undefined on a working day. No other eve counts (RÅ 2004 not 40).
 */
export function dayOff(date: CivilDate): string | undefined {
  const { year, month, day } = partsOf(date);
  if (date === midsummerEve(year)) return 'midsommarafton';
  if (month === 12 && day === 24) return 'julafton';
  if (month === 12 && day === 31) return 'nyårsafton';
  return publicHoliday(date) ?? (weekdayOf(date) === 6 ? 'lördag' : undefined);
}
