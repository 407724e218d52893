import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import type { FundCommand } from '../domain/fund.commands.js';
import type { FundContext } from '../domain/fund.context.js';
import { decisionFact } from './decision-facts.js';

/** Reads the other streams that the money of a year relies on, and no more than the command needs. */
export function fundFacts({ association, id, occurredAt }: CommandEnvelope, command: FundCommand) {
  return async (read: ReadFact): Promise<FundContext> => {
    const sought = 'decision' in command ? command.decision : undefined;
    const { state } = await read(associationStream(association), associationFoldable);
    return {
      year: id,
      today: inSweden(occurredAt).date,
      association: state,
      decision: sought ? await decisionFact(read, association, sought) : null,
    };
  };
}
