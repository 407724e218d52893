import { accept, type Decider, type Decision, type Instant, refuse, type Refusal } from '#kernel';
import type { PaperMade, PaperOffered, SignatureApplied, SignatureEvent } from './signature.events.js';
import { signatureRules } from './signature.rules.js';
import { evolveSignature, nothingOffered, type SignatureState } from './signature.state.js';

export type SignatureCommand = OfferPaper | RecordPaper | ApplySignature;

/** Lays the minutes out for signing. */
export interface OfferPaper {
  readonly type: 'offer-paper';
  /** The version of the meeting that the secretary has read; another by now is refused. */
  readonly meetingVersion?: number;
}

/** Records that the paper was made. */
export interface RecordPaper extends PaperMade {
  readonly type: 'record-paper';
}

/** Puts a signature on the paper that the signer names. */
export interface ApplySignature {
  readonly type: 'apply-signature';
  /** SHA-256 of the unsigned paper that the signer has read. */
  readonly paper: string;
}

/** What the decision relies on beside the stream of signatures. */
export interface SignatureContext {
  readonly meeting: string;
  readonly meetingVersion: number;
  readonly associationVersion: number;
  readonly at: Instant;
  readonly status: string;
  /** How many of the meeting's people have signed, on paper or electronically, and not had it taken back. */
  readonly signed: number;
  /** How many findings stand in the way of the approval. */
  readonly openFindings: number;
  /** The digest of the paper that an offer now would lay out. */
  readonly inputDigest: string;
  /** Whether the paper that is laid out says what the minutes say now. */
  readonly stands: boolean;
}

/** The electronic signing of one meeting's minutes. What signs has signed before `apply-signature` is decided. */
export const signatureDecider: Decider<
  SignatureCommand,
  SignatureState,
  SignatureEvent,
  { readonly facts: SignatureContext | null; readonly given: SignatureApplied | null }
> = {
  initial: nothingOffered,
  decide(command, state, { facts, given }) {
    switch (command.type) {
      case 'offer-paper':
        return offerPaper(command, state, facts!);
      case 'record-paper': {
        const { type: _type, ...made } = command;
        return recordPaper(made, state);
      }
      case 'apply-signature':
        return mayNotApply(command, state, facts!) ?? accept({ type: 'signature.applied', data: given! });
    }
  },
  evolve: evolveSignature,
};

function offerPaper(
  command: OfferPaper,
  state: SignatureState,
  facts: SignatureContext,
): Decision<SignatureEvent> {
  return (
    movedOn(command, facts) ??
    nothingToSign(facts) ??
    unfinished(facts) ??
    begun(facts) ??
    offeredAlready(state, facts) ??
    accept({ type: 'signature.paper-offered', data: offerOf(facts) })
  );
}

function offerOf({
  meeting,
  meetingVersion,
  associationVersion,
  at,
  inputDigest,
}: SignatureContext): PaperOffered {
  return { meeting, meetingVersion, associationVersion, at, inputDigest };
}

function recordPaper(made: PaperMade, { offered, paper }: SignatureState): Decision<SignatureEvent> {
  if (offered?.meetingVersion !== made.meetingVersion || paper)
    return refuse(
      signatureRules['paper-not-offered'],
      'Exemplaret är inte längre det som är framlagt, eller är redan framställt. Det behöver inte göras om.',
      { meetingVersion: made.meetingVersion },
    );
  return accept({ type: 'signature.paper-made', data: made });
}

/** Why a signature may not be put on the paper now; undefined when it may. Asked before anybody is asked to sign. */
export function mayNotApply(
  { paper: named }: ApplySignature,
  state: SignatureState,
  facts: SignatureContext,
): Refusal | undefined {
  if (!state.offered)
    return refuse(
      signatureRules['paper-not-offered'],
      'Protokollet är inte framlagt för elektronisk underskrift. Be sekreteraren lägga fram det (signatures/offer), eller underteckna på papper (minutes/sign).',
    );
  if (!facts.stands)
    return refuse(
      signatureRules['paper-changed'],
      'Protokollet har ändrats sedan det lades fram. Har ingen undertecknat lägger sekreteraren fram det på nytt (signatures/offer); annars undertecknar den som återstår på papper (minutes/sign).',
      { offeredAt: state.offered.at, version: state.offered.meetingVersion },
    );
  if (!state.paper)
    return refuse(signatureRules['paper-not-made'], 'Exemplaret framställs. Försök igen om en stund.', {
      version: state.offered.meetingVersion,
    });
  if (named === state.paper.sha256) return undefined;
  return refuse(
    signatureRules['another-paper'],
    'Exemplaret du anger är inte det som är framlagt. Läs det framlagda exemplaret (signatures/paper.pdf) och ange dess SHA-256.',
    { named, offered: state.paper.sha256 },
  );
}

function movedOn(
  { meetingVersion: read }: OfferPaper,
  { meetingVersion }: SignatureContext,
): Refusal | undefined {
  if (read === undefined || read === meetingVersion) return undefined;
  return refuse(
    signatureRules['meeting-moved-on'],
    'Sammanträdet har ändrats sedan du läste det. Läs protokollet igen, och lägg fram det som det är nu.',
    { read, version: meetingVersion },
  );
}

function nothingToSign({ status }: SignatureContext): Refusal | undefined {
  if (status === 'drawn-up') return undefined;
  return refuse(
    signatureRules['nothing-to-sign'],
    'Bara ett upprättat protokoll som inte är justerat kan läggas fram för underskrift. Upprätta det först (minutes/draw-up).',
    { status },
  );
}

function unfinished({ openFindings }: SignatureContext): Refusal | undefined {
  if (openFindings === 0) return undefined;
  return refuse(
    signatureRules['paper-unfinished'],
    `${openFindings === 1 ? 'En brist hindrar' : `${openFindings} brister hindrar`} justeringen. Åtgärda det som går, eller låt ordföranden godta det med skäl (minutes/acknowledge-finding), innan protokollet läggs fram.`,
    { open: openFindings },
  );
}

/** Those who have signed have signed what they read: another paper would stand without them. */
function begun({ signed }: SignatureContext): Refusal | undefined {
  if (signed === 0) return undefined;
  return refuse(
    signatureRules['signing-begun'],
    'Någon har redan undertecknat. Låt de som återstår underteckna på samma sätt, eller på papper (minutes/sign). Skrivs en paragraf om förfaller underskrifterna, och protokollet kan läggas fram på nytt.',
    { signed },
  );
}

function offeredAlready({ offered }: SignatureState, { stands }: SignatureContext): Refusal | undefined {
  if (!offered || !stands) return undefined;
  return refuse(
    signatureRules['paper-offered-already'],
    'Protokollet är framlagt och har inte ändrats sedan dess. Underteckna det (minutes/sign-electronically).',
    { offeredAt: offered.at, version: offered.meetingVersion },
  );
}
