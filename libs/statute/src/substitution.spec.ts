import { describe, expect, it } from '@jest/globals';
import { nextSubstitute } from './substitution.js';

const inOrder = [
  { person: 'first', order: 1 },
  { person: 'second', order: 2 },
  { person: 'third', order: 3 },
];

describe('12 and 15 §§ lag (2003:1210): substitutes are called in the order set at their appointment', () => {
  it('the first who can come is next', () => {
    expect(nextSubstitute(inOrder, new Set())).toBe('first');
    expect(nextSubstitute(inOrder, new Set(['first']))).toBe('second');
    expect(nextSubstitute(inOrder.toReversed(), new Set(['first']))).toBe('second');
  });

  it('nobody is when none can come', () => {
    expect(nextSubstitute(inOrder, new Set(['first', 'second', 'third']))).toBeNull();
    expect(nextSubstitute([], new Set())).toBeNull();
  });

  it('is not known without an order, and who has one goes before who has none', () => {
    expect(nextSubstitute([{ person: 'a', order: null }], new Set())).toBeUndefined();
    expect(
      nextSubstitute(
        [
          { person: 'a', order: null },
          { person: 'b', order: 2 },
        ],
        new Set(),
      ),
    ).toBe('b');
  });
});
