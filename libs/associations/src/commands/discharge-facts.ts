import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import { associationFoldable } from '../domain/association.state.js';
import type { DischargeContext } from '../domain/discharge.decider.js';
import { associationStream } from '../domain/streams.js';

/** Reads what a decision about a discharge relies on. */
export function dischargeFacts({ association, occurredAt }: CommandEnvelope) {
  return async (read: ReadFact): Promise<DischargeContext> => ({
    association: (await read(associationStream(association), associationFoldable)).state,
    today: inSweden(occurredAt).date,
  });
}
