import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { hasQuorum, quorumOf } from './quorum.js';

describe('6 kap. 27 § KL: a board deals with a matter when more than half of its members are present', () => {
  it.each([
    [1, 1],
    [2, 2],
    [4, 3],
    [5, 3],
    [6, 4],
    [17, 9],
  ])('of %i seats, %i', (seats, needed) => {
    expect(quorumOf(seats)).toBe(needed);
    expect(hasQuorum(needed, seats)).toBe(true);
    expect(hasQuorum(needed - 1, seats)).toBe(false);
  });

  it('never lets two boards out of one set of seats decide at once', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), (seats) => 2 * quorumOf(seats) > seats));
  });
});
