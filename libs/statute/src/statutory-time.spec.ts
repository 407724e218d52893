import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CivilDate, dayNumber, fromDayNumber, partsOf, weekdayOf } from '#kernel';
import { dayOff, monthsAfter, rolledForward, weeksAfter, yearsAfter } from './statutory-time.js';

const anyDay = fc
  .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') })
  .map((number) => fromDayNumber(number));

describe('1 § lag (1930:173): a time in weeks, months or years', () => {
  it('ends on the same weekday, over a change of clocks too', () => {
    expect(weeksAfter('2026-03-13', 3)).toBe('2026-04-03');
    expect(weeksAfter('2026-10-09', 3)).toBe('2026-10-30');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2025-12-31', 12, '2026-12-31'],
  ])('from %s, %i months: %s', (start, months, end) => {
    expect(monthsAfter(start, months)).toBe(end);
  });

  it('27 § lag (2003:1210): notice given on 29 February ends three years later on 28 February', () => {
    expect(yearsAfter('2028-02-29', 3)).toBe('2031-02-28');
  });

  it('keeps the weekday for any number of weeks', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 520 }), (start, weeks) => {
        expect(weekdayOf(weeksAfter(start, weeks))).toBe(weekdayOf(start));
      }),
    );
  });

  it('keeps the day number, or takes the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (start, months) => {
        const end = monthsAfter(start, months);
        const lastOfMonth = partsOf(addDays(end, 1)).day === 1;
        expect(partsOf(end).day === partsOf(start).day || lastOfMonth).toBe(true);
        expect(partsOf(end).day).toBeLessThanOrEqual(partsOf(start).day);
      }),
    );
  });
});

describe('2 § lag (1930:173), söndagsregeln: a deadline on a day off', () => {
  it.each([
    ['2026-02-07', 'lördag', '2026-02-09'],
    ['2026-02-08', 'söndag', '2026-02-09'],
    ['2026-06-19', 'midsommarafton', '2026-06-22'],
    ['2026-12-24', 'julafton', '2026-12-28'],
    ['2026-12-31', 'nyårsafton', '2027-01-04'],
    ['2026-01-06', 'trettondedag jul', '2026-01-07'],
    ['2026-04-03', 'långfredagen', '2026-04-07'],
    ['2025-06-06', 'nationaldagen', '2025-06-09'],
    ['2023-12-24', 'julafton', '2023-12-27'],
  ])('%s is %s: the last day is %s', (deadline, why, last) => {
    expect(dayOff(deadline)).toBe(why);
    expect(rolledForward(deadline)).toBe(last);
  });

  it.each([
    ['2027-01-05', 'trettondagsafton (RÅ 2004 not 40)'],
    ['2026-04-02', 'skärtorsdagen'],
    ['2026-04-30', 'valborgsmässoafton'],
    ['2026-05-15', 'the Friday after Ascension Day'],
    ['2026-10-30', 'the Friday before All Saints'],
    ['2026-06-18', 'the Thursday before midsommarafton'],
  ])('%s stands: %s is no day off', (deadline) => {
    expect(dayOff(deadline)).toBeUndefined();
    expect(rolledForward(deadline)).toBe(deadline);
  });

  it.each([
    ['2023-12-31', '2024-04-02', 'the 31st was påskdagen'],
    ['2028-12-31', '2029-04-03', 'the 31st is påskafton'],
  ])('24 § lag (2003:1210): accounts for the year ending %s are due %s, as %s', (yearEnd, due) => {
    expect(rolledForward(monthsAfter(yearEnd, 3))).toBe(due);
  });

  it('never gives a day off, never a day before the deadline, and skips no working day', () => {
    fc.assert(
      fc.property(anyDay, (deadline) => {
        const last = rolledForward(deadline);
        expect(dayOff(last)).toBeUndefined();
        expect(last >= deadline).toBe(true);
        for (let day = deadline; day < last; day = addDays(day, 1)) expect(dayOff(day)).toBeDefined();
      }),
    );
  });

  it('is monotone: a later deadline never has an earlier last day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), (deadline, later) => {
        expect(rolledForward(addDays(deadline, later)) >= rolledForward(deadline)).toBe(true);
      }),
    );
  });

  it('agrees with a naive reference on every day of 2020–2040', () => {
    const disagreements: CivilDate[] = [];
    for (let day: CivilDate = '2020-01-01'; day <= '2040-12-31'; day = addDays(day, 1))
      if ((dayOff(day) !== undefined) !== naiveDayOff(day)) disagreements.push(day);
    expect(disagreements).toEqual([]);
  });
});

/** Written another way on purpose: JavaScript's calendar, and Easter from the almanac's days after 21 March. */
function naiveDayOff(date: CivilDate): boolean {
  const time = new Date(`${date}T12:00:00Z`);
  const [year, monthAndDay, weekday] = [time.getUTCFullYear(), date.slice(5), time.getUTCDay()];
  if (weekday === 0 || weekday === 6) return true;
  if (['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].includes(monthAndDay))
    return true;
  if (weekday === 5 && monthAndDay >= '06-19' && monthAndDay <= '06-25') return true;
  const easterAfterMarch21 = [
    22, 14, 27, 19, 10, 30, 15, 7, 26, 11, 31, 23, 7, 27, 19, 4, 23, 15, 35, 20, 11,
  ][year - 2020]!;
  const sinceEaster = Math.round(
    (time.getTime() - Date.UTC(year, 2, 21 + easterAfterMarch21, 12)) / 86_400_000,
  );
  return [-2, 1, 39].includes(sinceEaster);
}
