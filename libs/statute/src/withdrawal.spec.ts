import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, dayNumber, fromDayNumber, partsOf } from '#kernel';
import { type AssociationPart, mayWithdraw, partsMissing, withdrawalDay } from './withdrawal.js';

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

const everyPart: readonly AssociationPart[] = [
  'municipality',
  'region',
  'social-insurance-agency',
  'employment-service',
];

describe('3 and 27 §§ lag (2003:1210): the members that remain', () => {
  it('27 § lag (2003:1210): municipalities and regions may leave, the state’s two may not', () => {
    expect(everyPart.filter(mayWithdraw)).toEqual(['municipality', 'region']);
  });

  it('3 § lag (2003:1210): can go on when every part has one', () => {
    expect(partsMissing(everyPart)).toEqual([]);
    expect(partsMissing(['municipality', ...everyPart])).toEqual([]);
  });

  it.each(everyPart)('3 § lag (2003:1210): cannot go on without any %s', (part) => {
    const others = everyPart.filter((one) => one !== part);
    expect(partsMissing([...others, ...others])).toEqual([part]);
  });

  it('3 § lag (2003:1210): fewer members never fill a part that more did not', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...everyPart)), fc.nat(20), (members, leaving) => {
        const without = members.filter((_, index) => index !== leaving);
        expect(partsMissing(without)).toEqual(expect.arrayContaining(partsMissing(members)));
      }),
    );
  });
});
