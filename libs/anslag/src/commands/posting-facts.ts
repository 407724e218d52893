import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import type { AppealContext } from '../domain/appeal.decider.js';
import type { PostingContext } from '../domain/posting.decider.js';

/** The day, and the register of people where the command names one. */
export function postingFacts({ occurredAt, association }: CommandEnvelope, named?: string) {
  return async (read: ReadFact): Promise<PostingContext> => {
    const today = inSweden(occurredAt).date;
    if (named === undefined) return { today, people: [] };
    const { state } = await read(associationStream(association), associationFoldable);
    return { today, people: state.people };
  };
}

export function appealFacts({ occurredAt }: CommandEnvelope) {
  return async (): Promise<AppealContext> => ({ today: inSweden(occurredAt).date });
}
