import { describe, expect, it } from '@jest/globals';
import { mayActFor } from './acting-for.js';

const office = new Set(['secretary', 'economist']);

describe('whoever acts for somebody', () => {
  it.each([
    ['the contact', 'p42', ['applicant'], true],
    ['another contact', 'p43', ['applicant'], false],
    ['somebody without a name', null, ['applicant'], false],
    ['an office', 'p43', ['secretary'], true],
    // A role that only reads, beside the applicant's, lets nobody act for another.
    ['an auditor who also applies', 'p43', ['applicant', 'auditor'], false],
    ['an economist who also applies', 'p43', ['applicant', 'economist'], true],
  ])('is %s', (_who, person, roles, may) => {
    expect(mayActFor({ person, roles }, 'p42', office)).toBe(may);
  });

  it('is only an office when nobody is the contact', () => {
    expect(mayActFor({ person: null, roles: ['applicant'] }, null, office)).toBe(false);
    expect(mayActFor({ person: null, roles: ['economist'] }, null, office)).toBe(true);
  });
});
