import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, dayNumber, fromDayNumber, partsOf } from '#kernel';
import { withdrawalDay } from './withdrawal.js';

const anyDay = fc
  .integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-12-31') })
  .map((number) => fromDayNumber(number));

describe('27 § lag (2003:1210): a member that gives notice', () => {
  it.each([
    ['2028-02-29', 3, '2031-02-28', 'there is no 29th'],
    ['2028-02-29', 4, '2032-02-29', 'there is a 29th'],
    ['2024-06-15', 3, '2027-06-15', 'the same day'],
    ['2024-06-15', 1, '2025-06-15', 'a Sunday, since nothing has to be done on it'],
    ['2024-06-15', 0, '2024-06-15', 'at once'],
  ])('on %s leaves %i years later, on %s: %s', (notice, years, leaves) => {
    expect(withdrawalDay(notice, years)).toBe(leaves);
  });

  it('leaves after three years where the förbundsordning says nothing', () => {
    expect(withdrawalDay('2021-09-17')).toBe('2024-09-17');
  });

  it('leaves in the year that is so much later, and not before one who gave notice earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(3), fc.nat(400), (notice, years, later) => {
        expect(partsOf(withdrawalDay(notice, years)).year).toBe(partsOf(notice).year + years);
        expect(withdrawalDay(addDays(notice, later), years) >= withdrawalDay(notice, years)).toBe(true);
      }),
    );
  });
});
