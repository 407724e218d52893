import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { outcomeOfVote } from './voting.js';

const tally = (...votes: number[]) => votes.map((count, n) => ({ proposal: `p${n + 1}`, votes: count }));

describe('5 kap. 55 § KL: the majority decides', () => {
  it('the alternative with most votes is carried', () => {
    expect(outcomeOfVote(tally(3, 2))).toEqual({ carried: 'p1', decidedBy: 'majority' });
    expect(outcomeOfVote(tally(1, 2, 4))).toEqual({ carried: 'p3', decidedBy: 'majority' });
  });

  it('equal votes need the chair’s casting vote, and in an election the lot', () => {
    expect(outcomeOfVote(tally(2, 2))).toEqual({ equal: ['p1', 'p2'] });
    expect(outcomeOfVote(tally(2, 2), { castingVote: 'p2' })).toEqual({
      carried: 'p2',
      decidedBy: 'casting-vote',
    });
    expect(outcomeOfVote(tally(2, 2, 1), { lot: 'p2' })).toEqual({ carried: 'p2', decidedBy: 'lot' });
    expect(outcomeOfVote(tally(2, 2, 1), { lot: 'p3' })).toEqual({ equal: ['p1', 'p2'] });
  });

  it('a casting vote or a lot changes nothing where the votes are not equal', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.constantFrom('p1', 'p2'), (a, b, other) => {
        fc.pre(a !== b);
        const plain = outcomeOfVote(tally(a, b));
        expect(outcomeOfVote(tally(a, b), { castingVote: other })).toEqual(plain);
        expect(outcomeOfVote(tally(a, b), { lot: other })).toEqual(plain);
      }),
    );
  });
});

describe('9 § 6 lag (2003:1210): a qualified majority', () => {
  const twoThirds = { ayes: 2, of: 3 };

  it('carries the proposal with two thirds of the votes cast, and lets it fall below', () => {
    expect(outcomeOfVote(tally(4, 2), { majority: twoThirds })).toMatchObject({ carried: 'p1' });
    expect(outcomeOfVote(tally(3, 2), { majority: twoThirds })).toMatchObject({ carried: 'p2' });
    expect(outcomeOfVote(tally(0, 0), { majority: twoThirds })).toMatchObject({ carried: 'p2' });
  });

  it('is not made up for by a casting vote', () => {
    expect(outcomeOfVote(tally(3, 3), { majority: twoThirds, castingVote: 'p1' })).toEqual({
      carried: 'p2',
      decidedBy: 'majority',
    });
  });
});
