import { charterOn } from '#associations';
import type { CommandRunner, Loaded } from '#event-store';
import { demandedSignatures, type MeetingState } from '#meetings';
import type { DocumentModel } from '../domain/document-model.js';
import { signatureDecider } from '../domain/signature.decider.js';
import type { PaperMade } from '../domain/signature.events.js';
import { signatureWords } from '../domain/signature-words.js';
import { isSignedByAll, newestFile, type SignatureState } from '../domain/signature.state.js';
import { signatureStream } from '../domain/streams.js';
import { associationAt, standsFor } from './signing-source.js';

export interface SignedMinutes {
  readonly file: { readonly sha256: string; readonly bytes: number };
  readonly paper: PaperMade;
}

/** The signings of a meeting's minutes. */
export async function signingOf(
  runner: CommandRunner,
  association: string,
  meeting: string,
): Promise<Loaded<SignatureState>> {
  const stream = signatureStream({ association, id: meeting });
  return runner.load(stream, signatureDecider);
}

/**
 * The signed file, when it is what the approved minutes are: everybody whose signature the approval demanded has signed
 * it, and it says what they say. Undefined when somebody signed on paper, and once they have been corrected.
 */
export async function signedMinutes(
  runner: CommandRunner,
  association: string,
  meeting: MeetingState,
  signing: SignatureState,
): Promise<SignedMinutes | undefined> {
  const { offered, paper, applied } = signing;
  const file = newestFile(signing);
  if (!meeting.approved || meeting.corrections.length > 0) return undefined;
  if (!offered || !paper || !file || applied.length === 0) return undefined;
  const owner = await associationAt(runner, association, offered);
  const charter = charterOn(owner, meeting.planned?.date.date ?? null);
  if (!isSignedByAll(signing, demandedSignatures(meeting, charter))) return undefined;
  if (!(await standsFor(runner, association, offered, meeting))) return undefined;
  return { file, paper };
}

/** The paper with a word on each electronic signature that still stands. */
export function withSignatureWords(
  model: DocumentModel,
  { signatures }: MeetingState,
  { applied }: SignatureState,
): DocumentModel {
  const standing = applied.filter(({ role, who }) =>
    signatures.some(
      (one) => one.method === 'electronic' && one.role === role && one.who.person === who.person,
    ),
  );
  if (model.status !== 'approved' || standing.length === 0) return model;
  const remark = { heading: 'Elektroniska underskrifter', lines: standing.map(signatureWords) };
  return { ...model, remarks: [...model.remarks, remark] };
}
