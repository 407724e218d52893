import { type Refusal, refuse } from '#kernel';
import type { MinutesSigned, SignatureEvidence } from '../meeting.events.js';
import type { SignMinutes } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { meetingRules } from '../meeting.rules.js';
import { notStored } from './attachments.js';
import type { Check } from './checks.js';

type Method = MinutesSigned['method'];

const KINDS = { paper: 'scan', electronic: 'signed-file' } as const;

/** What can show a signature: a paper that was scanned or photographed; a file with signatures in it. */
const TYPES: Readonly<Record<Method, readonly string[]>> = {
  paper: ['application/pdf', 'image/png', 'image/jpeg'],
  electronic: ['application/pdf'],
};

const WANTED: Readonly<Record<Method, string>> = {
  paper: 'Ett inskannat original är en PDF, PNG eller JPEG. Skanna papperet och ladda upp filen.',
  electronic:
    'En elektroniskt undertecknad fil är en PDF. Ladda upp den som den kom från det andra systemet.',
};

/** A signature that nothing shows is a word about it. At a meeting entered afterwards it is recorded as one, with a finding. */
export function unproven(
  { method, evidence }: SignMinutes,
  { planned }: MeetingState,
  { proof }: MeetingContext,
): Check {
  if (method !== 'electronic' || evidence !== undefined || proof?.kind === 'signed-here') return undefined;
  if (planned?.afterwards) return undefined;
  return refuse(
    meetingRules['electronic-evidence-missing'],
    'Ingenting visar den elektroniska underskriften. Underteckna här (minutes/sign-electronically). Om protokollet är undertecknat i ett annat system: ladda upp den undertecknade filen (PUT attachments/{sha256}) och ange dess SHA-256 i evidence.',
    { method },
  );
}

/** Whether the file that is named may stand as evidence of a signature. */
export function evidenceUnfit(
  { method = 'paper', evidence }: Pick<SignMinutes, 'method' | 'evidence'>,
  { attachment, proof, actor }: MeetingContext,
): Check {
  if (evidence === undefined) return undefined;
  const missing = notStored({ sha256: evidence }, inStore(proof) ? attachment : null);
  if (missing) return missing;
  return (
    wrongType(method, attachment!.mediaType) ??
    broken(proof) ??
    (actor.person === null ? nobody() : undefined)
  );
}

/** The evidence that `evidenceUnfit` has passed. */
export function evidenceOf(method: Method, { attachment, proof, actor }: MeetingContext): SignatureEvidence {
  const { sha256, mediaType, bytes } = attachment!;
  return {
    kind: KINDS[method],
    sha256,
    mediaType,
    bytes,
    attestedBy: actor.person!,
    found: method === 'electronic' ? foundIn(proof) : null,
  };
}

function inStore(proof: MeetingContext['proof']): boolean {
  return proof?.kind === 'file' && proof.inStore;
}

function foundIn(proof: MeetingContext['proof']): SignatureEvidence['found'] {
  return proof?.kind === 'file' ? proof.found : null;
}

function wrongType(method: Method, mediaType: string): Check {
  if (TYPES[method].includes(mediaType)) return undefined;
  return refuse(meetingRules['evidence-type-unfit'], `Filen är lagrad som ${mediaType}. ${WANTED[method]}`, {
    mediaType,
    accepted: [...TYPES[method]],
  });
}

/** A file that has been changed since it was signed shows nothing of what was signed. */
function broken(proof: MeetingContext['proof']): Check {
  const found = foundIn(proof);
  if (!found || found.intact) return undefined;
  return refuse(
    meetingRules['evidence-broken'],
    'Filen har ändrats sedan den undertecknades, eller är skadad. Hämta den undertecknade filen på nytt ur det andra systemet, ladda upp den och ange dess SHA-256.',
    { found },
  );
}

function nobody(): Refusal {
  return refuse(
    meetingRules['attester-unknown'],
    'Den som anger filen intygar att den visar underskriften, och inloggningen säger inte vem du är i förbundets register. Logga in som dig själv.',
  );
}
