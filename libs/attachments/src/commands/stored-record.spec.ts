import { describe, expect, it } from '@jest/globals';
import type { ReadFact } from '#event-store';
import { type AttachmentState, noAttachment } from '../domain/attachment.state.js';
import { attachmentStream } from '../domain/streams.js';
import { attachmentFaults } from './stored-record.js';

const [HERE, ELSEWHERE] = ['a'.repeat(64), 'b'.repeat(64)];
const stored = { sha256: HERE, bytes: 48, mediaType: 'text/csv', name: 'budget.csv' };
const named = { sha256: HERE, bytes: 48, mediaType: 'text/csv' };

/** An association that has one attachment. */
const read = ((stream: string) => {
  const own = attachmentStream({ association: 'aldal', id: HERE });
  const state: AttachmentState = stream === own ? { stored } : noAttachment;
  return Promise.resolve({ stream, state, version: 1 });
}) as unknown as ReadFact;

describe('the attachments that a command names', () => {
  it('are without fault when they are what was stored', async () => {
    expect(await attachmentFaults(read, 'aldal', [named])).toEqual({ notStored: [], differing: [] });
  });

  it('differ by type and by size, each told with what was stored', async () => {
    const differs = { sha256: HERE, stored: { mediaType: 'text/csv', bytes: 48 } };
    for (const change of [{ bytes: 49 }, { mediaType: 'application/pdf' }])
      expect(await attachmentFaults(read, 'aldal', [named, { ...named, ...change }])).toEqual({
        notStored: [],
        differing: [differs],
      });
  });

  it('are missing when the association has not got them, also where another has', async () => {
    const missing = { ...named, sha256: ELSEWHERE };
    expect((await attachmentFaults(read, 'aldal', [missing, missing])).notStored).toEqual([ELSEWHERE]);
    expect((await attachmentFaults(read, 'bjorkalven', [named])).notStored).toEqual([HERE]);
  });
});
