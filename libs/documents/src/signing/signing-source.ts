import { type AssociationState, associationFoldable, associationStream, charterOn } from '#associations';
import type { CommandRunner } from '#event-store';
import { meetingFoldable, type MeetingState, meetingStream } from '#meetings';
import { documentDigest } from '../document-digest.js';
import type { DocumentModel } from '../domain/document-model.js';
import type { PaperOffered } from '../domain/signature.events.js';
import { paperToSign } from '../paper-to-sign.js';

/** The model of the paper that an offer lays out, of a meeting as it stood then or as it stands now. */
export function offeredPaper(
  { meeting: id, meetingVersion: version, at: recordedAt }: Omit<PaperOffered, 'inputDigest'>,
  meeting: MeetingState,
  association: AssociationState,
): DocumentModel {
  const charter = charterOn(association, meeting.planned?.date.date ?? null);
  return paperToSign(meeting, association, { meeting: id, version, recordedAt, charter });
}

/** The association as the offer saw it. */
export async function associationAt(
  runner: CommandRunner,
  association: string,
  { associationVersion }: Pick<PaperOffered, 'associationVersion'>,
): Promise<AssociationState> {
  const stream = associationStream(association);
  return (await runner.load(stream, associationFoldable, associationVersion)).state;
}

/** The meeting as the offer saw it. */
export async function meetingAt(
  runner: CommandRunner,
  association: string,
  { meeting, meetingVersion }: Pick<PaperOffered, 'meeting' | 'meetingVersion'>,
): Promise<MeetingState> {
  const stream = meetingStream({ association, id: meeting });
  return (await runner.load(stream, meetingFoldable, meetingVersion)).state;
}

/** Whether the paper that was laid out says what the minutes say: the same words, whatever has happened since. */
export async function standsFor(
  runner: CommandRunner,
  association: string,
  offered: PaperOffered | null,
  meeting: MeetingState,
): Promise<boolean> {
  if (!offered) return false;
  const model = offeredPaper(offered, meeting, await associationAt(runner, association, offered));
  return documentDigest(model) === offered.inputDigest;
}
