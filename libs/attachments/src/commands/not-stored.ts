import type { ReadFact } from '#event-store';
import { attachmentFoldable } from '../domain/attachment.state.js';
import { attachmentStream } from '../domain/streams.js';

/** Which of the attachments that a command names the association has not got: a fact for its decision. */
export async function attachmentsNotStored(
  read: ReadFact,
  association: string,
  named: ReadonlyArray<{ readonly sha256: string }>,
): Promise<string[]> {
  const missing: string[] = [];
  for (const sha256 of new Set(named.map((one) => one.sha256))) {
    const { state } = await read(attachmentStream({ association, id: sha256 }), attachmentFoldable);
    if (!state.stored) missing.push(sha256);
  }
  return missing;
}
