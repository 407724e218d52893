import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, Loaded, ReadFact } from '#event-store';
import { grantFoldable, grantStream } from '#funding';
import { inSweden } from '#kernel';
import type { FollowUpCommand } from '../domain/follow-up.commands.js';
import type { FollowUpContext } from '../domain/follow-up.decider.js';
import type { FollowUpState } from '../domain/follow-up.state.js';

/** Reads what a decision about figures relies on. */
export function followUpFacts({ association, actor, occurredAt }: CommandEnvelope, command: FollowUpCommand) {
  return async (read: ReadFact, own: Loaded<FollowUpState>): Promise<FollowUpContext> => {
    const { state } = await read(associationStream(association), associationFoldable);
    const grant = command.type === 'report-figures' ? command.grant : own.state.reported?.grant;
    return {
      actor,
      founded: state.founded !== null,
      today: inSweden(occurredAt).date,
      contact: grant ? await contactOf(read, association, grant) : null,
    };
  };
}

async function contactOf(read: ReadFact, association: string, id: string): Promise<string | null> {
  return (await read(grantStream({ association, id }), grantFoldable)).state.contact;
}
