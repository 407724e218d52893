import { associationFoldable, associationStream } from '#associations';
import { type CommandEnvelope, type CommandRunner, type Loaded, type ReadFact } from '#event-store';
import {
  type MeetingContext,
  meetingFacts,
  meetingFoldable,
  type MeetingState,
  meetingStream,
  openFindings,
} from '#meetings';
import { documentDigest } from '../document-digest.js';
import type { SignatureContext } from '../domain/signature.decider.js';
import type { SignatureState } from '../domain/signature.state.js';
import { offeredPaper, standsFor } from './signing-source.js';

/** What laying the minutes out relies on: the meeting, and the paper that would be laid out. */
export function offerFacts(runner: CommandRunner, envelope: CommandEnvelope) {
  return async (read: ReadFact, own: Loaded<SignatureState>) => {
    const meeting = await read(meetingStream(envelope), meetingFoldable);
    const context = await meetingFacts(envelope, { type: 'draw-up-minutes' })(read, meeting);
    return {
      facts: await signatureContext(runner, envelope, meeting, own.state, context, read),
      given: null,
    };
  };
}

/** Facts about the paper that is laid out, or would be, for a meeting as it stands now. */
export async function signatureContext(
  runner: CommandRunner,
  { association, id, occurredAt }: CommandEnvelope,
  { state, version }: Loaded<MeetingState>,
  { offered }: SignatureState,
  context: MeetingContext,
  read: ReadFact,
): Promise<SignatureContext> {
  const members = await read(associationStream(association), associationFoldable);
  const offer = { meeting: id, meetingVersion: version, associationVersion: members.version, at: occurredAt };
  const drawnUp = state.status === 'drawn-up';
  return {
    ...offer,
    status: state.status,
    signed: state.signatures.length,
    openFindings: drawnUp ? openFindings(state, context).length : 0,
    inputDigest: drawnUp ? documentDigest(offeredPaper(offer, state, members.state)) : '',
    stands: drawnUp && (await standsFor(runner, association, offered, state)),
  };
}
