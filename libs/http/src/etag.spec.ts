import { describe, expect, it } from '@jest/globals';
import { etagOf, matches } from './etag.js';

describe('an entity tag', () => {
  const etag = etagOf('skaraborg/meeting-m1', 14);

  it('names the stream and its version', () => {
    expect(etag).toBe('"skaraborg/meeting-m1@14"');
  });

  it.each([
    ['the same', etag, true],
    ['one of several', `"other@1", ${etag}`, true],
    ['the same, weakened by a proxy', `W/${etag}`, true],
    ['anything', '*', true],
    ['an earlier version', etagOf('skaraborg/meeting-m1', 13), false],
    ['nothing', undefined, false],
    ['nothing that can be read', 'skaraborg', false],
  ])('is matched by %s: %s', (_what, header, expected) => {
    expect(matches(header, etag)).toBe(expected);
  });
});
