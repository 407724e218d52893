import { describe, expect, it } from '@jest/globals';
import { allRules } from './all-rules.js';

describe('the rules', () => {
  it('have an id each, since a refusal is known by it', () => {
    const ids = allRules.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have ids that can stand in an address, and titles for people', () => {
    for (const { id, title } of allRules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-ZÅÄÖ].*[^.]$/);
    }
  });
});
