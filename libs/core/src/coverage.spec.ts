import { describe, expect, it } from '@jest/globals';
import { coverage } from '#statute';
import { allFindingRules, allRules } from './all-rules.js';

describe('What becomes of the law', () => {
  const known = new Set([...allRules, ...allFindingRules].map(({ id }) => id));

  it('names only rules that there are', () => {
    const named = coverage.flatMap((one) => ('heldBy' in one ? one.heldBy : []));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(named.length).toBeGreaterThan(80);
  });

  it('says why what is left to people is left to them', () => {
    for (const one of coverage) expect('leftTo' in one ? one.leftTo : one.how).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });

  it('speaks of every section of lag (2003:1210) on the board, its money and its appeals', () => {
    const sections = [5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18, 19, 21, 23, 24, 27, 28];
    const spoken = coverage.map(({ law }) => law).join(' ');
    expect(sections.filter((section) => !new RegExp(`(^|\\D)${section}(\\D|$)`).test(spoken))).toEqual([]);
  });
});
