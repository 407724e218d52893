import { describe, expect, it } from '@jest/globals';
import { allFindingRules, allRules } from './all-rules.js';

describe.each([
  ['rules', allRules],
  ['kinds of finding', allFindingRules],
])('the %s', (_which, all) => {
  it('have an id each, since a refusal or a finding is known by it', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have ids that can stand in an address, and titles for people', () => {
    for (const { id, title } of all) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-ZÅÄÖ].*[^.]$/);
    }
  });
});
