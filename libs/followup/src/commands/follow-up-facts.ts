import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import type { FollowUpContext } from '../domain/follow-up.decider.js';

/** Reads what a decision about figures or a survey relies on. */
export function followUpFacts({ association, occurredAt }: CommandEnvelope) {
  return async (read: ReadFact): Promise<FollowUpContext> => {
    const { state } = await read(associationStream(association), associationFoldable);
    return { founded: state.founded !== null, today: inSweden(occurredAt).date };
  };
}
