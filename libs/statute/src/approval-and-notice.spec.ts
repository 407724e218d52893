import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CivilDate, dayNumber, daysBetween, fromDayNumber, weekdayOf } from '#kernel';
import {
  firstTakeDownDay,
  lastAppealDay,
  latestApprovalDay,
  latestPostingDay,
} from './approval-and-notice.js';
import { dayOff } from './statutory-time.js';

interface Row {
  readonly row: string;
  readonly meeting: CivilDate;
  readonly approved: CivilDate;
  readonly latestApproval: CivilDate;
  readonly posted: CivilDate;
  readonly latestPosting: CivilDate;
  readonly lastAppeal: CivilDate;
  readonly takeDown: CivilDate;
}

const table = (
  row: string,
  meeting: CivilDate,
  approved: CivilDate,
  latestApproval: CivilDate,
  posted: CivilDate,
  latestPosting: CivilDate,
  lastAppeal: CivilDate,
  takeDown: CivilDate,
): Row => ({ row, meeting, approved, latestApproval, posted, latestPosting, lastAppeal, takeDown });

// prettier-ignore
const ROWS: Row[] = [
  table('T1 plain', '2026-02-03', '2026-02-10', '2026-02-17', '2026-02-11', '2026-02-12', '2026-03-04', '2026-03-05'),
  table('T2 posted on a Saturday', '2026-09-15', '2026-09-24', '2026-09-29', '2026-09-26', '2026-09-28', '2026-10-19', '2026-10-20'),
  table('T3 ends on julafton', '2026-11-25', '2026-12-02', '2026-12-09', '2026-12-03', '2026-12-04', '2026-12-28', '2026-12-29'),
  table('T4 ends on nyårsafton', '2026-12-03', '2026-12-09', '2026-12-17', '2026-12-10', '2026-12-11', '2027-01-04', '2027-01-05'),
  table('T5 ends on trettondagsafton, which does not move', '2026-12-08', '2026-12-14', '2026-12-22', '2026-12-15', '2026-12-16', '2027-01-05', '2027-01-06'),
  table('T6 ends on trettondedag jul', '2025-12-03', '2025-12-15', '2025-12-17', '2025-12-16', '2025-12-17', '2026-01-07', '2026-01-08'),
  table('T7 ends on långfredagen, clocks change within', '2026-03-03', '2026-03-12', '2026-03-17', '2026-03-13', '2026-03-16', '2026-04-07', '2026-04-08'),
  table('T8 ends on Kristi himmelsfärdsdag', '2026-04-09', '2026-04-22', '2026-04-23', '2026-04-23', '2026-04-24', '2026-05-15', '2026-05-16'),
  table('T9 ends on midsommarafton', '2026-05-19', '2026-05-28', '2026-06-02', '2026-05-29', '2026-06-01', '2026-06-22', '2026-06-23'),
  table('T10 ends on nationaldagen, a Friday', '2025-05-07', '2025-05-15', '2025-05-21', '2025-05-16', '2025-05-19', '2025-06-09', '2025-06-10'),
  table('T11 ends on the leap day', '2028-02-01', '2028-02-07', '2028-02-15', '2028-02-08', '2028-02-09', '2028-02-29', '2028-03-01'),
  table('T12 starts on the leap day', '2028-02-15', '2028-02-28', '2028-02-29', '2028-02-29', '2028-03-01', '2028-03-21', '2028-03-22'),
  table('T13 the last of four boards counts; the 14 days end on julafton', '2026-12-10', '2026-12-15', '2026-12-28', '2026-12-17', '2026-12-17', '2027-01-07', '2027-01-08'),
  table('T14 the 14 days end on midsommarafton', '2026-06-05', '2026-06-22', '2026-06-22', '2026-06-23', '2026-06-24', '2026-07-14', '2026-07-15'),
  table('T15 the second day is julafton', '2026-12-10', '2026-12-22', '2026-12-28', '2026-12-28', '2026-12-28', '2027-01-18', '2027-01-19'),
  table('T16 posted anew after an interruption, too late', '2026-02-03', '2026-02-10', '2026-02-17', '2026-02-23', '2026-02-12', '2026-03-16', '2026-03-17'),
  table('T17 approved and posted on the day of the meeting', '2024-02-08', '2024-02-08', '2024-02-22', '2024-02-08', '2024-02-12', '2024-02-29', '2024-03-01'),
  table('T18 ends on första maj', '2026-04-01', '2026-04-09', '2026-04-15', '2026-04-10', '2026-04-13', '2026-05-04', '2026-05-05'),
  table('T19 ends on the Friday before alla helgons dag', '2026-10-06', '2026-10-09', '2026-10-20', '2026-10-09', '2026-10-12', '2026-10-30', '2026-10-31'),
  table('T20 ends on alla helgons dag', '2026-10-01', '2026-10-08', '2026-10-15', '2026-10-10', '2026-10-12', '2026-11-02', '2026-11-03'),
];

describe.each(ROWS)(
  '$row',
  ({ meeting, approved, latestApproval, posted, latestPosting, lastAppeal, takeDown }) => {
    it(`5 kap. 69 § KL: a meeting on ${meeting} is approved by ${latestApproval}`, () => {
      expect(latestApprovalDay(meeting)).toBe(latestApproval);
    });

    it(`8 kap. 12 § KL: an approval on ${approved} is announced by ${latestPosting}`, () => {
      expect(latestPostingDay(approved)).toBe(latestPosting);
    });

    it(`13 kap. 5 § KL: announced on ${posted}, appealed by ${lastAppeal}`, () => {
      expect(lastAppealDay(posted)).toBe(lastAppeal);
    });

    it(`8 kap. 12 § KL: announced on ${posted}, taken down from ${takeDown}`, () => {
      expect(firstTakeDownDay(posted)).toBe(takeDown);
    });
  },
);

describe('13 kap. 5 § and 8 kap. 12 § KL: anslag as municipalities have printed them', () => {
  it.each([
    ['2021-06-29', '2021-07-20', '2021-07-21'],
    ['2024-10-30', '2024-11-20', '2024-11-21'],
    ['2024-11-06', '2024-11-27', '2024-11-28'],
    ['2019-05-13', '2019-06-03', '2019-06-04'],
  ])('up %s: appealed by %s, down from %s', (posted, lastAppeal, takeDown) => {
    expect(lastAppealDay(posted)).toBe(lastAppeal);
    expect(firstTakeDownDay(posted)).toBe(takeDown);
  });
});

describe('any day 2020–2040', () => {
  const anyDay = fc
    .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') })
    .map((number) => fromDayNumber(number));

  it.each([
    ['5 kap. 69 § KL', latestApprovalDay, 14],
    ['8 kap. 12 § KL', latestPostingDay, 2],
    ['13 kap. 5 § KL', lastAppealDay, 21],
  ])('%s: the last day is a working day, and the first one after the time has run', (_law, lastDay, days) => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const last = lastDay(start);
        expect(dayOff(last)).toBeUndefined();
        let naive = addDays(start, days);
        while (dayOff(naive) !== undefined) naive = addDays(naive, 1);
        expect(last).toBe(naive);
        // At most five days off in a row: a weekend and then julafton, juldagen and annandag jul.
        expect(daysBetween(start, last)).toBeLessThanOrEqual(days + 5);
      }),
    );
  });

  it.each([
    ['5 kap. 69 § KL', latestApprovalDay],
    ['8 kap. 12 § KL', latestPostingDay],
    ['13 kap. 5 § KL', lastAppealDay],
    ['8 kap. 12 § KL, taking down', firstTakeDownDay],
  ])('%s: who starts later never has an earlier last day', (_law, lastDay) => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), (start, later) => {
        expect(lastDay(addDays(start, later)) >= lastDay(start)).toBe(true);
      }),
    );
  });

  it('1 § lag (1930:173): the appeal time ends on the weekday it began, unless that is a day off', () => {
    fc.assert(
      fc.property(anyDay, (posted) => {
        const last = lastAppealDay(posted);
        if (dayOff(addDays(posted, 21)) === undefined) expect(weekdayOf(last)).toBe(weekdayOf(posted));
        expect(firstTakeDownDay(posted)).toBe(addDays(last, 1));
      }),
    );
  });
});
