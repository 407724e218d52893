import { describe, expect, it } from '@jest/globals';
import { type Role, ROLES } from '#http';
import { worksWithin } from './drafts.js';

const reader = (...roles: Role[]) => ({ person: 'p01', association: 'exempel', roles });

describe('Whoever works within an association', () => {
  it('has any role in it but that of the public, or of the contact of somebody that it pays', () => {
    const within = ROLES.filter((role) => worksWithin('exempel', reader(role)));
    expect(ROLES.filter((role) => !within.includes(role))).toEqual(['applicant', 'public']);
    expect(worksWithin('exempel', reader('applicant', 'chair'))).toBe(true);
  });

  it('is of that association, unless it is the operator', () => {
    expect(worksWithin('annat', reader('chair', 'auditor'))).toBe(false);
    expect(worksWithin('annat', reader('operator'))).toBe(true);
    expect(worksWithin('exempel', undefined)).toBe(false);
  });
});
