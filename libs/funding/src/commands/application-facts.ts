import { attachmentFaults } from '#attachments';
import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, Loaded, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import { labelOf, meetingFoldable, meetingStream } from '#meetings';
import { caseFoldable, type CaseState, caseStream } from '#registry';
import type { ApplicationCommand } from '../domain/application.commands.js';
import type { ApplicationContext } from '../domain/application.context.js';
import type { Attachment } from '../domain/application.events.js';
import type { ApplicationState } from '../domain/application.state.js';
import { initiativeFoldable, type InitiativeState, noInitiative } from '../domain/initiative.state.js';
import { preparationFoldable } from '../domain/preparation.state.js';
import { initiativeStream, preparationStream } from '../domain/streams.js';

/** Reads the other streams that a decision about an application relies on. */
export function applicationFacts(
  { association, id, actor, occurredAt }: CommandEnvelope,
  command: ApplicationCommand,
) {
  return async (read: ReadFact, own: Loaded<ApplicationState>): Promise<ApplicationContext> => {
    const about = command.type === 'submit' ? command.initiative : own.state.submitted?.initiative;
    return {
      application: id,
      association: (await read(associationStream(association), associationFoldable)).state,
      actor,
      today: inSweden(occurredAt).date,
      initiative: about === undefined ? noInitiative : await initiativeOf(read, association, about),
      preparation: (await read(preparationStream({ association }), preparationFoldable)).state,
      case: await caseOf(read, association, command),
      meetingKnown: await meetingKnown(read, association, command),
      toldIn: await toldIn(read, association, command),
      attachments: await attachmentFaults(read, association, attachmentsIn(command)),
    };
  };
}

function attachmentsIn(command: ApplicationCommand): readonly Attachment[] {
  return 'attachments' in command ? command.attachments : [];
}

async function initiativeOf(read: ReadFact, association: string, id: string): Promise<InitiativeState> {
  return (await read(initiativeStream({ association, id }), initiativeFoldable)).state;
}

async function caseOf(
  read: ReadFact,
  association: string,
  command: ApplicationCommand,
): Promise<CaseState | null> {
  if (command.type !== 'submit' || command.case === null) return null;
  return (await read(caseStream({ association, id: command.case }), caseFoldable)).state;
}

async function meetingKnown(
  read: ReadFact,
  association: string,
  command: ApplicationCommand,
): Promise<boolean | null> {
  if (command.type !== 'give-opinion' || command.meeting === null) return null;
  const { state } = await read(meetingStream({ association, id: command.meeting }), meetingFoldable);
  return state.planned !== null;
}

async function toldIn(
  read: ReadFact,
  association: string,
  command: ApplicationCommand,
): Promise<string | null> {
  if (command.type !== 'tell-decision') return null;
  const { state } = await read(meetingStream({ association, id: command.meeting }), meetingFoldable);
  return labelOf(state, command.item);
}
