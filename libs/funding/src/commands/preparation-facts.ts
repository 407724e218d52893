import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, ReadFact } from '#event-store';
import type { PreparationContext } from '../domain/preparation.decider.js';

/** Reads what a choice about how to prepare relies on. */
export function preparationFacts({ association }: CommandEnvelope) {
  return async (read: ReadFact): Promise<PreparationContext> => {
    const { state } = await read(associationStream(association), associationFoldable);
    return { founded: state.founded !== null };
  };
}
