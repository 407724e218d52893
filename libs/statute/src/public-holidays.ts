import { addDays, type CivilDate, civilDate, partsOf, weekdayOf } from '#kernel';

/** 6 June took Whit Monday's place by lag (2004:1320), in force 2005-04-01. */
const NATIONAL_DAY_SINCE = 2005;

/**
 * The Swedish name of a public holiday (1 § lag (1989:253) om allmänna helgdagar), or undefined on other days.
 * Every Sunday is one; a Sunday with a name of its own is called by it. Holds for 1990 and later.
 */
export function publicHoliday(date: CivilDate): string | undefined {
  return namedHolidays(partsOf(date).year).get(date) ?? (weekdayOf(date) === 7 ? 'söndag' : undefined);
}

/** Whether a day is a public holiday (1 § lag (1989:253)). */
export function isPublicHoliday(date: CivilDate): boolean {
  return publicHoliday(date) !== undefined;
}

/** The day before Midsummer Day: the Friday 19–25 June. It is no public holiday, but counts as one for deadlines. */
export function midsummerEve(year: number): CivilDate {
  return addDays(midsummerDay(year), -1);
}

/**
 * Easter Sunday: the Sunday after the full moon on or next after 21 March (2 § lag (1989:253)), by the Gregorian
 * computus in Meeus's form.
 */
export function easterSunday(year: number): CivilDate {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const goldenNumber = year % 19;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const weekdayOffset =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * weekdayOffset) / 451);
  const daysFromMarch = epact + weekdayOffset - 7 * lateMoon + 114;
  return civilDate(year, Math.floor(daysFromMarch / 31), (daysFromMarch % 31) + 1);
}

/** The holidays that have a day of their own (2 § lag (1989:253)). Where two meet, the first keeps the name. */
function namedHolidays(year: number): Map<CivilDate, string> {
  const easter = easterSunday(year);
  const named: Array<[CivilDate, string]> = [
    [civilDate(year, 1, 1), 'nyårsdagen'],
    [civilDate(year, 1, 6), 'trettondedag jul'],
    [addDays(easter, -2), 'långfredagen'],
    [easter, 'påskdagen'],
    [addDays(easter, 1), 'annandag påsk'],
    [civilDate(year, 5, 1), 'första maj'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'pingstdagen'],
    year >= NATIONAL_DAY_SINCE
      ? [civilDate(year, 6, 6), 'nationaldagen']
      : [addDays(easter, 50), 'annandag pingst'],
    [midsummerDay(year), 'midsommardagen'],
    [saturdayFrom(civilDate(year, 10, 31)), 'alla helgons dag'],
    [civilDate(year, 12, 25), 'juldagen'],
    [civilDate(year, 12, 26), 'annandag jul'],
  ];
  return new Map(named.toReversed());
}

/** The Saturday 20–26 June (2 § lag (1989:253)). */
function midsummerDay(year: number): CivilDate {
  return saturdayFrom(civilDate(year, 6, 20));
}

/** The first Saturday on or after a day. */
function saturdayFrom(date: CivilDate): CivilDate {
  return addDays(date, (6 - weekdayOf(date) + 7) % 7);
}
