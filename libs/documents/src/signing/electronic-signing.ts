import type { CommandEnvelope, CommandRunner, Loaded, ReadFact } from '#event-store';
import { type Decider, type Decision, inSweden, isRefusal, refuse, type Refusal } from '#kernel';
import {
  type MeetingContext,
  meetingDecider,
  type MeetingEvent,
  meetingFacts,
  meetingFoldable,
  type MeetingState,
  type MinutesSigned,
  type SignMinutes,
} from '#meetings';
import { mayNotApply, type SignatureContext, signatureDecider } from '../domain/signature.decider.js';
import type { SignatureApplied } from '../domain/signature.events.js';
import { signatureRules } from '../domain/signature.rules.js';
import { newestFile, type SignatureState } from '../domain/signature.state.js';
import { signatureStream } from '../domain/streams.js';
import { signatureContext } from './signature-facts.js';
import type { SignedFile, SigningDesk } from './signing-desk.js';

/** The actor signs the paper that they name, in a role. */
export interface SignElectronically {
  readonly role: MinutesSigned['role'];
  /** SHA-256 of the unsigned paper that the signer has read. */
  readonly paper: string;
}

interface ElectronicContext {
  readonly meeting: MeetingContext;
  readonly signing: Loaded<SignatureState>;
  readonly facts: SignatureContext;
  /** What was signed; null while it is only asked whether it may be. */
  readonly file: SignedFile | null;
}

/** `minutes.signed` as on paper, and in the same append the evidence in the stream of signatures. */
export const electronicSigning: Decider<SignElectronically, MeetingState, MeetingEvent, ElectronicContext> = {
  ...meetingFoldable,
  decide(command, state, context) {
    const signed = signedEvents(command, state, context);
    if (isRefusal(signed) || !context.file) return signed;
    const { signing, facts, file } = context;
    const { data } = signed.events.find(({ type }) => type === 'minutes.signed')!;
    const applying = { type: 'apply-signature', paper: command.paper } as const;
    const evidence = signatureDecider.decide(applying, signing.state, {
      facts,
      given: appliedFrom(command, data as MinutesSigned, file),
    });
    if (isRefusal(evidence)) return evidence;
    const elsewhere = { stream: signing.stream, expectedVersion: signing.version, events: evidence.events };
    return { ...signed, elsewhere: [...(signed.elsewhere ?? []), elsewhere] };
  },
};

function signedEvents(
  { role, paper }: SignElectronically,
  state: MeetingState,
  { meeting, signing, facts, file }: ElectronicContext,
): Decision<MeetingEvent> {
  const { person } = meeting.actor;
  if (person === null) return nobody();
  const on = file ? inSweden(file.signedAt).date : meeting.today;
  const signature: SignMinutes = { type: 'sign-minutes', person, role, on, method: 'electronic' };
  const decision = meetingDecider.decide(signature, state, meeting);
  if (isRefusal(decision)) return decision;
  return mayNotApply({ type: 'apply-signature', paper }, signing.state, facts) ?? decision;
}

function appliedFrom(
  { paper, role }: SignElectronically,
  { who, on }: MinutesSigned,
  file: SignedFile,
): SignatureApplied {
  return { paper, who, role, on: on.date!, ...file };
}

function nobody(): Refusal {
  return refuse(
    signatureRules['signer-unknown'],
    'Inloggningen säger inte vem du är i förbundets register. Logga in som dig själv för att underteckna.',
  );
}

/**
 * Reads what the decision relies on and, when nothing stands in the way, has the file signed. The runner asks for it
 * only when the command has not been carried out already, and again when another signature came between: then the
 * newer file is the one to sign.
 */
export function electronicFacts(
  runner: CommandRunner,
  desk: SigningDesk,
  envelope: CommandEnvelope,
  command: SignElectronically,
) {
  return async (read: ReadFact, own: Loaded<MeetingState>): Promise<ElectronicContext> => {
    const { role } = command;
    const person = envelope.actor.person ?? '';
    const signature = { type: 'sign-minutes', person, role, on: null } as const;
    // The evidence is `signature.applied`, in the same append.
    const proof = { kind: 'signed-here' } as const;
    const meeting = { ...(await meetingFacts(envelope, signature)(read, own)), proof };
    const signing = await read(signatureStream(envelope), signatureDecider);
    const facts = await signatureContext(runner, envelope, own, signing.state, meeting, read);
    const context = { meeting, signing, facts, file: null };
    const asked = electronicSigning.decide(command, own.state, context);
    if (isRefusal(asked)) return context;
    const { who } = asked.events.find(({ type }) => type === 'minutes.signed')!.data as MinutesSigned;
    const before = newestFile(signing.state)!.sha256;
    const toSign = { before, person, name: who.name, role, at: envelope.occurredAt };
    return { ...context, file: await desk.sign(envelope, toSign) };
  };
}
