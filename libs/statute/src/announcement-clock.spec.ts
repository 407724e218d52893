import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CivilDate, dayNumber, fromDayNumber } from '#kernel';
import { announcementDay, type ClockPolicy, type Postings } from './announcement-clock.js';
import { firstTakeDownDay, lastAppealDay } from './approval-and-notice.js';

const careful: ClockPolicy = { clock: 'last-site', lostPosting: 'restart' };
const up = (from: CivilDate): Postings => [{ from, lost: null }];

describe('19 and 28 §§ lag (2003:1210), 13 kap. 5 § KL: several sites', () => {
  it('T13: of four sites the last counts', () => {
    const day = announcementDay(
      [up('2026-12-15'), up('2026-12-16'), up('2026-12-16'), up('2026-12-17')],
      careful,
    );
    expect(day).toBe('2026-12-17');
    expect(lastAppealDay(day!)).toBe('2027-01-07');
    expect(firstTakeDownDay(day!)).toBe('2027-01-08');
  });

  it('the time does not run while one has not announced it', () => {
    expect(announcementDay([up('2026-12-15'), []], careful)).toBeNull();
    expect(announcementDay([], careful)).toBeNull();
  });

  it('a charter may say the first', () => {
    const first: ClockPolicy = { ...careful, clock: 'first-site' };
    expect(announcementDay([up('2026-12-17'), up('2026-12-15'), []], first)).toBe('2026-12-15');
  });
});

describe('13 kap. 5 § second paragraph KL: a posting that was lost', () => {
  const lost: Postings = [{ from: '2026-02-11', lost: '2026-02-20' }];
  const again: Postings = [...lost, { from: '2026-02-23', lost: null }];

  it('stops the time, whichever site counts', () => {
    expect(announcementDay([up('2026-02-11'), lost], careful)).toBeNull();
    expect(announcementDay([up('2026-02-11'), lost], { ...careful, clock: 'first-site' })).toBeNull();
  });

  it('T16: starts it anew when it is up again', () => {
    const day = announcementDay([up('2026-02-11'), again], careful);
    expect(day).toBe('2026-02-23');
    expect(lastAppealDay(day!)).toBe('2026-03-16');
    expect(firstTakeDownDay(day!)).toBe('2026-03-17');
  });

  it('or adds the days it was gone, where the charter says so', () => {
    expect(announcementDay([up('2026-02-11'), again], { ...careful, lostPosting: 'extend' })).toBe(
      '2026-02-14',
    );
  });
});

describe('any postings 2020–2040', () => {
  const day = fc
    .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') })
    .map((number) => fromDayNumber(number));
  const postings: fc.Arbitrary<Postings> = fc
    .tuple(day, fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 3 }))
    .map(([start, losses]) => {
      const all: Array<{ from: CivilDate; lost: CivilDate | null }> = [{ from: start, lost: null }];
      for (const [upFor, goneFor] of losses) {
        const last = all.at(-1)!;
        last.lost = addDays(last.from, upFor);
        all.push({ from: addDays(last.lost, goneFor), lost: null });
      }
      return all;
    });
  const sites = fc.array(postings, { minLength: 1, maxLength: 5 });

  it('one site more is never an earlier day', () => {
    fc.assert(
      fc.property(sites, postings, (some, another) => {
        expect(announcementDay([...some, another], careful)! >= announcementDay(some, careful)!).toBe(true);
      }),
    );
  });

  it('a loss never shortens the time, and starting anew is never shorter than adding the days', () => {
    fc.assert(
      fc.property(sites, (some) => {
        const untouched = some.map(([first]) => up(first!.from));
        const extended = announcementDay(some, { ...careful, lostPosting: 'extend' })!;
        expect(extended >= announcementDay(untouched, careful)!).toBe(true);
        expect(announcementDay(some, careful)! >= extended).toBe(true);
      }),
    );
  });
});
