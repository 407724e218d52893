import { describe, expect, it } from '@jest/globals';
import { RecentlyMade } from './recently-made.js';

describe('What was made last', () => {
  const made: string[] = [];
  const maker = (key: string) => (): Promise<string> => {
    made.push(key);
    return Promise.resolve(key.toUpperCase());
  };

  it('is made once for all who ask, and again when others have taken its place', async () => {
    const recent = new RecentlyMade<string>(2);
    expect(await Promise.all([recent.get('a', maker('a')), recent.get('a', maker('a'))])).toEqual(['A', 'A']);
    await recent.get('b', maker('b'));
    await recent.get('a', maker('a'));
    await recent.get('c', maker('c'));
    await recent.get('a', maker('a'));
    expect(made).toEqual(['a', 'b', 'c']);
    await recent.get('b', maker('b'));
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is tried again when it failed', async () => {
    const recent = new RecentlyMade<string>(2);
    await expect(recent.get('x', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');
    expect(await recent.get('x', maker('x'))).toBe('X');
  });
});
