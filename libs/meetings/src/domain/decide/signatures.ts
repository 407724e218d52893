import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent, MinutesSigned } from '../meeting.events.js';
import type { AttachScan, SignMinutes } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { evidenceMissing } from '../findings/signatures.js';
import { meetingRules } from '../meeting.rules.js';
import { nameOf, printed } from '../printed.js';
import { isAmong, type Role, ROLE_NAMES, signatoriesOf } from '../signatories.js';
import {
  bodyDoesNotDecide,
  type Check,
  dayUnfit,
  notWhile,
  reasonMissing,
  stated,
  unknownPeople,
} from './checks.js';
import { evidenceOf, evidenceUnfit, unproven } from './evidence.js';

export function signMinutes(
  command: SignMinutes,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { person, role, on, dateMissing } = command;
  const refusal =
    bodyDoesNotDecide(state) ??
    notWhile(state, 'drawn-up') ??
    unknownPeople(context, [person]) ??
    notEntitled(state, person, role) ??
    notTheSigner(context, command) ??
    alreadySigned(state, person, role) ??
    reasonMissing(on, dateMissing) ??
    dayUnfit(state, on, context.today) ??
    evidenceUnfit(command, context) ??
    unproven(command, state, context);
  if (refusal) return refusal;
  const signed = signature(command, state, context);
  const missing = context.proof?.kind === 'signed-here' ? [] : evidenceMissing(signed);
  return accept(
    { type: 'minutes.signed', data: signed },
    ...missing.map((data): MeetingEvent => ({ type: 'meeting.finding-recorded', data })),
  );
}

function signature(command: SignMinutes, state: MeetingState, context: MeetingContext): MinutesSigned {
  const { person, role, on, dateMissing, method = 'paper', evidence } = command;
  return {
    who: printed(command, state, context),
    role,
    on: stated(on, dateMissing),
    method,
    items: itemsSigned(state, person, role),
    evidence: evidence === undefined ? null : evidenceOf(method, context),
  };
}

/** The paper is often scanned when it has gone round to everybody, and then shows the signatures of all. */
export function attachScan(
  { sha256, of }: AttachScan,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    bodyDoesNotDecide(state) ??
    notWhile(state, 'drawn-up', 'approved') ??
    scanOfNothing(state, of, context) ??
    scanAttachedAlready(state, of) ??
    evidenceUnfit({ method: 'paper', evidence: sha256 }, context) ??
    accept({ type: 'minutes.scan-attached', data: { of, evidence: evidenceOf('paper', context) } })
  );
}

function scanOfNothing({ signatures }: MeetingState, of: AttachScan['of'], context: MeetingContext): Check {
  const onPaper = signatures.filter(({ method }) => method === 'paper');
  const unknown = of.filter((one) => !onPaper.some((signature) => isAmong([one], signature)));
  if (of.length > 0 && unknown.length === 0) return undefined;
  const who = unknown.map(({ person, role }) => `${nameOf(person, context)} som ${ROLE_NAMES[role]}`);
  return refuse(
    meetingRules['scan-of-nothing'],
    who.length === 0
      ? 'Ange vilka underskrifter det inskannade originalet visar.'
      : `Ingen underskrift på papper är antecknad för ${who.join(', ')}. Anteckna underskriften först (minutes/sign), eller utelämna den.`,
    { unknown },
  );
}

function scanAttachedAlready({ signatures }: MeetingState, of: AttachScan['of']): Check {
  const shown = signatures.find((one) => one.evidence && isAmong(of, one));
  if (!shown) return undefined;
  return refuse(
    meetingRules['scan-attached-already'],
    `Underskriften av ${shown.who.name} har redan ett inskannat original. Utelämna den.`,
    { person: shown.who.person, role: shown.role, sha256: shown.evidence!.sha256 },
  );
}

/** The paragraphs that a signature is for; null when it is for all of them. */
function itemsSigned(state: MeetingState, person: string, role: Role): string[] | null {
  const { items } = signatoriesOf(state, role).find((one) => one.person === person)!;
  return items.length === state.openedItems.length ? null : [...items];
}

function notEntitled(state: MeetingState, person: string, role: Role): Check {
  const signers = signatoriesOf(state, role).map((one) => one.person);
  if (signers.includes(person)) return undefined;
  return refuse(
    meetingRules['signer-not-entitled'],
    `${person} var inte ${ROLE_NAMES[role]} vid sammanträdet. Protokollet undertecknas av sekreteraren, ordföranden och de valda justerarna.`,
    { person, role, entitled: signers },
  );
}

/** What shows itself, on paper or in a file, may be recorded by the secretary; otherwise everybody signs for themselves. */
function notTheSigner({ actor }: MeetingContext, { person, method = 'paper', evidence }: SignMinutes): Check {
  if (actor.person === person) return undefined;
  const isNoted = method === 'paper' || evidence !== undefined;
  if (actor.roles.includes('secretary') && isNoted) return undefined;
  return refuse(
    meetingRules['not-the-signer'],
    'Var och en undertecknar för egen del. Låt personen själv underteckna, eller låt sekreteraren anteckna en underskrift på papper, eller en som en undertecknad fil visar (evidence).',
    { signer: person, actor: actor.person, method },
  );
}

function alreadySigned({ signatures }: MeetingState, person: string, role: Role): Check {
  const earlier = signatures.find((one) => one.who.person === person && one.role === role);
  if (!earlier) return undefined;
  return refuse(
    meetingRules['already-signed'],
    `${person} har redan undertecknat som ${ROLE_NAMES[role]}. Fortsätt med nästa underskrift eller med justeringen.`,
    { person, role, on: earlier.on },
  );
}
