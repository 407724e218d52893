import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import type { InitiativeCommand } from '../domain/initiative.commands.js';
import type { InitiativeContext } from '../domain/initiative.decider.js';
import { initiativeFoldable, type InitiativeState } from '../domain/initiative.state.js';
import { preparationFoldable } from '../domain/preparation.state.js';
import { initiativeStream, preparationStream } from '../domain/streams.js';
import { decisionFact } from './decision-facts.js';

/** Reads the other streams that a decision about an initiative relies on. */
export function initiativeFacts(
  { association, id, occurredAt }: CommandEnvelope,
  command: InitiativeCommand,
) {
  return async (read: ReadFact): Promise<InitiativeContext> => ({
    initiative: id,
    association: (await read(associationStream(association), associationFoldable)).state,
    categories: (await read(preparationStream({ association }), preparationFoldable)).state.categories,
    today: inSweden(occurredAt).date,
    into: await intoOf(read, association, command),
    decision:
      command.type === 'move' && command.decision
        ? await decisionFact(read, association, command.decision)
        : null,
  });
}

async function intoOf(
  read: ReadFact,
  association: string,
  command: InitiativeCommand,
): Promise<InitiativeState | null> {
  if (command.type !== 'end' || command.into === null) return null;
  return (await read(initiativeStream({ association, id: command.into }), initiativeFoldable)).state;
}
