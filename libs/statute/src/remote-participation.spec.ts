import { describe, expect, it } from '@jest/globals';
import { hasQuorum, supportsRemoteParticipation } from './remote-participation.js';

describe('Remote participation', () => {
  it('has the support of the law from 16 March 2022', () => {
    expect(supportsRemoteParticipation('2022-03-15')).toBe(false);
    expect(supportsRemoteParticipation('2022-03-16')).toBe(true);
  });
});

describe('A quorum', () => {
  it.each([
    [2, 5, false],
    [3, 5, true],
    [3, 6, false],
    [4, 6, true],
    [0, 0, false],
  ])('of %i among %i: %s', (present, members, enough) => {
    expect(hasQuorum(present, members)).toBe(enough);
  });
});
