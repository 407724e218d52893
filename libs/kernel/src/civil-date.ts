import type { Instant } from './time.js';

/**
 * A day in the Swedish calendar, `YYYY-MM-DD`, without time or zone. Statutory time is counted in these.
 * Sorts as text.
 * @pattern ^\d{4}-\d{2}-\d{2}$
 */
export type CivilDate = string;

/** A wall clock time, `HH:MM`. @pattern ^([01]\d|2[0-3]):[0-5]\d$ */
export type WallTime = string;

/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The Gregorian calendar's first whole year, and one far enough from 9999 that every deadline has a date too. */
const YEARS = { first: 1583, last: 2999 } as const;

/** Whether a text is a day that exists, in the years 1583 to 2999. */
export function isCivilDate(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < YEARS.first || year > YEARS.last) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function civilDate(year: number, month: number, day: number): CivilDate {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Throws a RangeError when the text has not the shape of a civil date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  const parts = SHAPE.exec(date);
  if (!parts) throw new RangeError(`Not a civil date: ${date}`);
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01. Counts in whole days only, so no clock change can matter. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function fromDayNumber(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return civilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: CivilDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The day and time that a clock in Sweden shows at an instant. */
export function inSweden(instant: Instant): { date: CivilDate; time: WallTime } {
  const parts = Object.fromEntries(
    stockholm.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** The instant at which a day begins in Sweden. */
export function startOfDay(date: CivilDate): Instant {
  const utcMidnight = dayNumber(date) * 86_400_000;
  for (const hoursAhead of [2, 1]) {
    const candidate = new Date(utcMidnight - hoursAhead * 3_600_000).toISOString();
    const { date: shown, time } = inSweden(candidate);
    if (shown === date && time === '00:00') return candidate;
  }
  throw new RangeError(`No midnight on ${date}`);
}
