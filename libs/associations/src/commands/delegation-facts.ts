import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import { associationFoldable } from '../domain/association.state.js';
import type { DelegationContext } from '../domain/delegation.decider.js';
import { associationStream } from '../domain/streams.js';

/** Reads what a decision about a delegation relies on. */
export function delegationFacts({ association, actor, occurredAt }: CommandEnvelope) {
  return async (read: ReadFact): Promise<DelegationContext> => ({
    association: (await read(associationStream(association), associationFoldable)).state,
    actor,
    today: inSweden(occurredAt).date,
  });
}
