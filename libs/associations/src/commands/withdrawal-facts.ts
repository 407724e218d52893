import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import { associationFoldable } from '../domain/association.state.js';
import { associationStream } from '../domain/streams.js';
import type { WithdrawalContext } from '../domain/withdrawal.decider.js';

/** Reads what a decision about a withdrawal relies on. */
export function withdrawalFacts({ association, id, occurredAt }: CommandEnvelope) {
  return async (read: ReadFact): Promise<WithdrawalContext> => ({
    id,
    association: await read(associationStream(association), associationFoldable),
    today: inSweden(occurredAt).date,
  });
}
