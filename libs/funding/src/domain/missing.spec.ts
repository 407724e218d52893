import { describe, expect, it } from '@jest/globals';
import { missingIn, missingParties } from './missing.js';
import { allWords, noWords, registered, submitted } from './samples/funding.sample.js';

const nothing = { ...submitted, words: noWords, amounts: [], ownContribution: null };

describe('what an application lacks', () => {
  it('is nothing when everything is answered', () => {
    expect(missingIn(submitted, registered)).toEqual([]);
  });

  it('2 § lag (2003:1210): is first of all why the persons need coordinated rehabilitation', () => {
    const words = { ...allWords, reasonUnder2: null };
    expect(missingIn({ ...submitted, words }, registered)).toEqual([
      expect.stringContaining('2 § lag 2003:1210'),
    ]);
  });

  it('is less in the simplified form, and least in a budget request', () => {
    const lacks = (change: object): number => missingIn({ ...nothing, ...change }, registered).length;
    expect([lacks({}), lacks({ form: 'simplified' }), lacks({ kind: 'budget-request' })]).toEqual([14, 7, 1]);
    expect(missingIn({ ...nothing, kind: 'budget-request' }, registered)).toEqual([
      'Vilket belopp som söks, för varje år',
    ]);
  });

  it.each(['pre-study', 'one-off'] as const)('is not who takes over from a %s', (kind) => {
    const words = { ...allWords, implementation: null };
    expect(missingIn({ ...submitted, words }, registered)).toHaveLength(1);
    expect(missingIn({ ...submitted, words }, { ...registered, kind })).toEqual([]);
  });
});

describe('4 § lag (2003:1210): who stands behind an application', () => {
  const alone = { ...submitted, applicant: { member: null, name: 'Stiftelsen' }, coApplicants: [] };

  it('is a member, or somebody through a member, and one more', () => {
    expect(missingParties(alone, registered)).toEqual([
      'En medlem som sökanden, som inte själv är medlem, söker genom',
      'En andra part',
    ]);
    expect(missingParties({ ...alone, throughMember: 'dalnas' }, registered)).toEqual([]);
    expect(missingParties(submitted, { ...registered, owner: null })).toEqual([
      'En medlem som huvudman för insatsen',
    ]);
  });

  it('is the initiative’s own parties when it asks for its next year', () => {
    const request = { ...alone, kind: 'budget-request' } as const;
    expect(missingParties(request, registered)).toEqual([]);
    expect(missingParties(request, { ...registered, parties: [] })).toEqual(['En andra part']);
  });

  it('is not more for being named twice', () => {
    const twice = { ...submitted, coApplicants: [{ member: 'granby', name: 'Granby' }] };
    expect(missingParties(twice, registered)).toEqual(['En andra part']);
  });
});
