import { accept, type CivilDate, type Decision, partsOf, refuse } from '#kernel';
import type { MeetingEvent, MinutesDrawnUp } from '../meeting.events.js';
import type { ApproveMinutes, DrawUpMinutes, SignMinutes } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { bodyOf } from '../body.js';
import { meetingRules } from '../meeting.rules.js';
import { openFindings } from '../findings/open.js';
import { paragraphsOf } from '../paragraphs.js';
import { demandedSignatures, type Role, ROLE_NAMES, signatoriesOf } from '../signatories.js';
import {
  bodyDoesNotDecide,
  type Check,
  dayUnfit,
  findingsOpen,
  notWhile,
  paragraphsMissing,
  reasonMissing,
  stated,
  unknownPeople,
} from './checks.js';
import { printed } from '../printed.js';

/** Takes the minutes' number, when the body numbers them, in the same append. */
export function drawUpMinutes(
  { keptAt }: DrawUpMinutes,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const refusal = notWhile(state, 'closed') ?? bodyDoesNotDecide(state) ?? paragraphsMissing(state);
  if (refusal) return refusal;
  const number = minutesNumber(state, context);
  return {
    events: [{ type: 'minutes.drawn-up', data: { number, keptAt: keptAt ?? null } }],
    ...(number && {
      elsewhere: [
        {
          stream: context.series!.stream,
          expectedVersion: context.series!.version,
          events: [
            {
              type: 'series.number-taken',
              data: { number: number.number, takenBy: { stream: context.stream, item: null } },
            },
          ],
        },
      ],
    }),
  };
}

function minutesNumber(state: MeetingState, context: MeetingContext): MinutesDrawnUp['number'] {
  const numbering = bodyOf(state, context)!.minutes;
  if (!numbering || !context.series) return null;
  const { year } = partsOf(state.planned!.date.date ?? context.today);
  const { next } = context.series;
  return {
    number: next,
    year: numbering.span === 'year' ? year : null,
    label: numbering.label.replaceAll('{n}', String(next)).replaceAll('{year}', String(year)),
  };
}

export function signMinutes(
  command: SignMinutes,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { person, role, on, dateMissing, method = 'paper' } = command;
  return (
    bodyDoesNotDecide(state) ??
    notWhile(state, 'drawn-up') ??
    unknownPeople(context, [person]) ??
    notEntitled(state, person, role) ??
    notTheSigner(context, person, method) ??
    alreadySigned(state, person, role) ??
    reasonMissing(on, dateMissing) ??
    dayUnfit(state, on, context.today) ??
    accept({
      type: 'minutes.signed',
      data: {
        who: printed(command, state, context),
        role,
        on: stated(on, dateMissing),
        method,
        items: itemsSigned(state, person, role),
      },
    })
  );
}

/** Approval (justering) is complete when the chair, if the charter says so, and every elected approver have signed. */
export function approveMinutes(
  { on, dateMissing }: ApproveMinutes,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const refusal =
    bodyDoesNotDecide(state) ??
    notWhile(state, 'drawn-up') ??
    signaturesMissing(state, context) ??
    findingsOpen(openFindings(state, context)) ??
    reasonMissing(on, dateMissing) ??
    dayUnfit(state, on, context.today) ??
    approvedBeforeSigned(state, on);
  if (refusal) return refusal;
  const labels = paragraphsOf(state)
    .filter(({ parent }) => parent === null)
    .map(({ opened }) => opened.label);
  const except = paragraphsOf(state)
    .filter(({ approved }) => approved)
    .map(({ opened }) => opened.label);
  return accept({
    type: 'minutes.approved',
    data: {
      on: stated(on, dateMissing),
      paragraphs: { first: labels[0]!, last: labels.at(-1)! },
      except,
    },
  });
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

/** A signature on paper may be recorded by the secretary; otherwise everybody signs for themselves. */
function notTheSigner({ actor }: MeetingContext, person: string, method: 'paper' | 'electronic'): Check {
  if (actor.person === person) return undefined;
  if (method === 'paper' && actor.roles.includes('secretary')) return undefined;
  return refuse(
    meetingRules['not-the-signer'],
    'Var och en undertecknar för egen del. Låt personen själv underteckna, eller låt sekreteraren anteckna en underskrift på papper.',
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

function signaturesMissing(state: MeetingState, { charter }: MeetingContext): Check {
  const missing = demandedSignatures(state, charter).filter(
    ({ role, person }) =>
      !state.signatures.some((one) => one.role === role && (person ?? one.who.person) === one.who.person),
  );
  if (missing.length === 0) return undefined;
  const who = missing.map(({ role, person }) => [ROLE_NAMES[role], person].filter(Boolean).join(' '));
  return refuse(
    meetingRules['signatures-missing'],
    `Protokollet saknar underskrift av ${who.join(', ')}. Anteckna det som saknas först (minutes/sign).`,
    { missing, charter: charter?.version ?? null },
  );
}

/** The day of approval is that of the last required signature, so it cannot come before one. */
function approvedBeforeSigned({ signatures }: MeetingState, on: CivilDate | null): Check {
  const last = signatures
    .map(({ on }) => on.date)
    .filter((date) => date !== null)
    .sort()
    .at(-1);
  if (on === null || last === undefined || on >= last) return undefined;
  return refuse(
    meetingRules['approved-before-signed'],
    `Justeringen är daterad ${on}, men den sista underskriften ${last}. Ange ${last} eller en senare dag.`,
    { on, lastSignature: last },
  );
}
