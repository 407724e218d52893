import { describe, expect, it } from '@jest/globals';
import { type AssociationEvent, associationFoldable } from '#associations';
import type { ReadFact } from '#event-store';
import { fold } from '#kernel';
import { ActSources } from './act-sources.js';

const founded = {
  type: 'association.founded',
  data: { name: 'Exempel', legalName: null, organisationNumber: null, address: null },
  recordedAt: '2026-03-01T08:00:00.000Z',
} as unknown as AssociationEvent;

const read: ReadFact = (_stream, foldable) =>
  Promise.resolve({ state: fold(foldable, [founded as never]), version: 4 }) as never;

describe('what a paper is made from', () => {
  it('is each history once, however often it is read', async () => {
    const sources = new ActSources(read, 'exempel');
    await sources.read('exempel/association-exempel', associationFoldable);
    const { founded: letterhead } = await sources.letterhead();
    expect(letterhead?.name).toBe('Exempel');
    expect(sources.of('exempel', null)).toMatchObject({
      streams: [{ stream: 'exempel/association-exempel', version: 4 }],
      recordedAt: '2026-03-01T08:00:00.000Z',
    });
  });

  it('is not what was read aside', async () => {
    const sources = new ActSources(read, 'exempel');
    const { founded: known } = await sources.aside('exempel/association-exempel', associationFoldable);
    expect(known?.name).toBe('Exempel');
    expect(sources.of('exempel', null).streams).toEqual([]);
  });
});
