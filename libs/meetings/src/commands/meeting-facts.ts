import { inSweden, partsOf, type StreamName } from '#kernel';
import type { CommandEnvelope, Loaded, ReadFact } from '#event-store';
import {
  associationFoldable,
  associationStream,
  type BodyEstablished,
  delegationFoldable,
  delegationStream,
  minutesSeriesId,
  paragraphSeriesId,
  seriesFoldable,
  seriesStream,
} from '#associations';
import { type AttachmentStored, storedAttachment } from '#attachments';
import { caseFoldable, caseStream } from '#registry';
import { bodyFacts } from './body-facts.js';
import type { MeetingCommand } from '../domain/meeting.commands.js';
import type { MeetingContext } from '../domain/meeting.context.js';
import type { MeetingState } from '../domain/meeting.state.js';
import { meetingFoldable } from '../domain/meeting.evolve.js';
import { itemOf } from '../domain/paragraphs.js';
import { meetingStream } from '../domain/streams.js';

/** Reads the other streams that a decision about a meeting relies on, and no more than the command needs. */
export function meetingFacts(envelope: CommandEnvelope, command: MeetingCommand) {
  return async (read: ReadFact, { stream, state }: Loaded<MeetingState>): Promise<MeetingContext> => {
    const { date: today, time } = inSweden(envelope.occurredAt);
    const date = state.planned?.date.date ?? null;
    const { state: association } = await read(associationStream(envelope.association), associationFoldable);
    const body = association.bodies.find((one) => one.body === state.planned?.body);
    const series = body && seriesFor(command, state, body, envelope.id, partsOf(date ?? today).year);
    return {
      stream,
      actor: envelope.actor,
      today,
      time,
      association,
      ...bodyFacts(association, state, today),
      case: await registeredCase(read, envelope, command),
      attachment: await namedAttachment(read, envelope, command),
      proof: null,
      delegation: await reportedDelegation(read, envelope, command),
      followed: await followedMeeting(read, envelope, command),
      series: series
        ? await nextNumber(read, seriesStream({ association: envelope.association, id: series }))
        : null,
    };
  };
}

async function registeredCase(
  read: ReadFact,
  { association }: CommandEnvelope,
  command: MeetingCommand,
): Promise<MeetingContext['case']> {
  if (command.type !== 'add-agenda-item' || command.case === undefined) return null;
  const { state } = await read(caseStream({ association, id: command.case }), caseFoldable);
  return state.registered;
}

async function namedAttachment(
  read: ReadFact,
  { association }: CommandEnvelope,
  command: MeetingCommand,
): Promise<AttachmentStored | null> {
  const sha256 = attachmentIn(command);
  return sha256 === undefined ? null : storedAttachment(read, association, sha256);
}

/** SHA-256 of the attachment that a command names. */
export function attachmentIn(command: MeetingCommand): string | undefined {
  switch (command.type) {
    case 'attach':
    case 'attach-scan':
      return command.sha256;
    case 'sign-minutes':
      return command.evidence;
    default:
      return undefined;
  }
}

async function reportedDelegation(
  read: ReadFact,
  { association }: CommandEnvelope,
  command: MeetingCommand,
): Promise<MeetingContext['delegation']> {
  if (command.type !== 'report-delegated') return null;
  return read(delegationStream({ association, id: command.delegation }), delegationFoldable);
}

async function followedMeeting(
  read: ReadFact,
  { association }: CommandEnvelope,
  command: MeetingCommand,
): Promise<MeetingState | null> {
  if (command.type !== 'follow-up') return null;
  const { state } = await read(meetingStream({ association, id: command.meeting }), meetingFoldable);
  return state.planned ? state : null;
}

/** The series that the command takes a number from; null when it takes none. */
function seriesFor(
  command: MeetingCommand,
  state: MeetingState,
  body: BodyEstablished,
  meeting: string,
  year: number,
): string | null {
  switch (command.type) {
    case 'open-paragraph':
      return itemOf(state, command.item)?.parent ? null : paragraphSeriesId(body, meeting, year);
    case 'draw-up-minutes':
      return minutesSeriesId(body, year);
    default:
      return null;
  }
}

async function nextNumber(read: ReadFact, stream: StreamName): Promise<MeetingContext['series']> {
  const { state, version } = await read(stream, seriesFoldable);
  return { stream, version, next: state.next };
}
