import { describe, expect, it } from '@jest/globals';
import { isAssociationId, isSlug, partsOfStream, streamName } from './stream.js';

describe('a stream name', () => {
  it.each([
    ['skaraborg', 'association', 'skaraborg'],
    ['sodra-dalarna', 'meeting', 'styrelse-2024-09-18'],
    ['insjoriket', 'series', 'styrelsen.minutes.2021'],
    ['a', 'anslag', `${'b'.repeat(80)}.meeting.${'m'.repeat(80)}`],
  ])('of %s, %s and %s gives them back', (association, category, id) => {
    const name = streamName(association, category, id);
    expect(name).toBe(`${association}/${category}-${id}`);
    expect(partsOfStream(name)).toEqual({ association, category, id });
  });

  it.each([
    ['skaraborg/../annan', 'meeting', 'm1'],
    ['Skaraborg', 'meeting', 'm1'],
    ['skaraborg', 'meeting', '../annan/meeting-m1'],
    ['skaraborg', 'meeting', ''],
    ['skaraborg', 'meeting', 'm 1'],
    ['skaraborg', 'Meeting', 'm1'],
    ['skaraborg', 'meeting', 'm1\n'],
    ['a'.repeat(41), 'meeting', 'm1'],
  ])('is not made of %j, %j and %j', (association, category, id) => {
    expect(() => streamName(association, category, id)).toThrow(RangeError);
  });

  it.each(['skaraborg', 'skaraborg/m1', '/meeting-m1', 'a/b/meeting-m1'])('is not %j', (name) => {
    expect(() => partsOfStream(name)).toThrow(RangeError);
  });
});

describe('ids', () => {
  it.each(['p01', 'styrelse-2021-06-01', 'a', '8d', 'a.b'])('%j can be one', (id) => {
    expect(isSlug(id)).toBe(true);
  });

  it.each(['', '-a', 'a-', '.', 'Å', 'P01', 'a b', 'a/b', 'a\n', 'a'.repeat(81)])('%j can not', (id) => {
    expect(isSlug(id)).toBe(false);
  });

  it('of an association have no dots and at most 40 characters', () => {
    expect(isAssociationId('sodra-dalarna')).toBe(true);
    expect(isAssociationId('sodra.dalarna')).toBe(false);
    expect(isAssociationId('a'.repeat(41))).toBe(false);
  });
});
