import { accept, type CivilDate, type Decision, partsOf, refuse } from '#kernel';
import type { MeetingEvent, MinutesDrawnUp } from '../meeting.events.js';
import type { ApproveMinutes, DrawUpMinutes } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { bodyOf } from '../body.js';
import { meetingRules } from '../meeting.rules.js';
import { openFindings } from '../findings/open.js';
import { paragraphsOf } from '../paragraphs.js';
import { demandedSignatures, ROLE_NAMES } from '../signatories.js';
import {
  bodyDoesNotDecide,
  type Check,
  dayUnfit,
  findingsOpen,
  notWhile,
  paragraphsMissing,
  reasonMissing,
  stated,
} from './checks.js';

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
