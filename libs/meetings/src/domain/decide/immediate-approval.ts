import { accept, type Decision, refuse } from '#kernel';
import { itemsAttended, presidingAt } from '../attendance.js';
import type { ApproveParagraphs } from '../approval.commands.js';
import { openFindings } from '../findings/open.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { itemOf, labelOf } from '../paragraphs.js';
import { ROLE_NAMES, type Role } from '../signatories.js';
import {
  approvedAlready,
  bodyDoesNotDecide,
  type Check,
  dayToCome,
  findingsOpen,
  nobodyNamed,
  notOpened,
  notWhile,
  unknownPeople,
} from './checks.js';
import { nameOf, printed } from '../printed.js';

/**
 * Approves one or several paragraphs at the meeting: the text is put in writing and signed at once. They stand from then
 * on, and have an anslag and a time for appeal of their own. There is no statute; it is long practice.
 */
export function approveParagraphs(
  command: ApproveParagraphs,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { approval, on, signatures } = command;
  const items = state.openedItems.filter((item) => command.items.includes(item));
  const refusal =
    notWhile(state, 'open', 'closed') ??
    bodyDoesNotDecide(state) ??
    nobodyNamed(signatures) ??
    command.items.map((item) => notOpened(state, item)).find((check) => check !== undefined) ??
    approvedAlready(state, ...items) ??
    approvalTaken(state, approval) ??
    nothingWritten(state, items) ??
    unknownPeople(
      context,
      signatures.map(({ person }) => person),
    ) ??
    dayToCome(on, context.today) ??
    anotherDay(state, on) ??
    unsigned(command, items, state, context) ??
    findingsOpen(openFindings(state, context).filter(({ item }) => item !== null && items.includes(item)));
  return (
    refusal ??
    accept({
      type: 'paragraphs.approved',
      data: {
        approval,
        items,
        labels: items.map((item) => labelOf(state, item)!),
        on,
        signatures: signatures.map(({ person, role }) => ({
          role,
          who: printed({ person }, state, context),
        })),
      },
    })
  );
}

function approvalTaken({ items }: MeetingState, approval: string): Check {
  if (!items.some(({ approved }) => approved?.approval === approval)) return undefined;
  return refuse(
    meetingRules['approval-taken'],
    `Det finns redan en omedelbar justering med id ${approval}. Välj ett annat id.`,
    { approval },
  );
}

function nothingWritten(state: MeetingState, items: readonly string[]): Check {
  const empty = items
    .map((id) => itemOf(state, id)!)
    .find(({ written, decisions, undecided }) => !written && decisions.length === 0 && !undecided);
  if (items.length > 0 && !empty) return undefined;
  return refuse(
    meetingRules['approval-of-nothing'],
    empty
      ? `${empty.opened!.label} har ingen text att justera. Skriv den (paragraphs/write) eller anteckna beslutet först (paragraphs/decide).`
      : 'Ange i items minst en paragraf som ska justeras.',
    { items },
  );
}

/** At the meeting, not later: afterwards the paragraph is approved with the rest. */
function anotherDay({ planned }: MeetingState, on: string): Check {
  const meeting = planned!.date.date;
  if (meeting === null || on === meeting) return undefined;
  return refuse(
    meetingRules['approval-another-day'],
    `Sammanträdet hölls ${meeting}, och omedelbar justering görs då. Ange ${meeting}, eller justera paragrafen med resten av protokollet (minutes/approve).`,
    { on, meeting },
  );
}

/** Whoever led the paragraphs, where the charter has the chair sign, and an approver who was there for each of them. */
function unsigned(
  { signatures }: ApproveParagraphs,
  items: readonly string[],
  state: MeetingState,
  context: MeetingContext,
): Check {
  const signed = (role: Role): string[] =>
    signatures.filter((one) => one.role === role).map(({ person }) => person);
  const chairs = [...new Set(items.flatMap((item) => presidingAt(state, item)?.who.person ?? []))];
  const chairSigns = context.charter?.chairSigns ?? true;
  const elected = state.approvers.map(({ person }) => person);
  const entitled: Record<Role, readonly string[]> = {
    secretary: state.secretary ? [state.secretary.person] : [],
    chair: chairs,
    approver: elected,
  };
  const stranger = signatures.find(({ person, role }) => !entitled[role].includes(person));
  if (stranger)
    return refuse(
      meetingRules['signer-not-entitled'],
      `${nameOf(stranger.person, context)} är inte ${ROLE_NAMES[stranger.role]} i de paragrafer som justeras. Låt ${entitled[stranger.role].map((person) => nameOf(person, context)).join(', ') || 'en utsedd person'} underteckna.`,
      { ...stranger, entitled: entitled[stranger.role] },
    );
  const missingChairs = chairSigns ? chairs.filter((person) => !signed('chair').includes(person)) : [];
  const unseen = items.filter(
    (item) => !signed('approver').some((person) => itemsAttended(state, person).includes(item)),
  );
  if (missingChairs.length === 0 && unseen.length === 0) return undefined;
  return refuse(
    meetingRules['signatures-missing'],
    [
      ...(missingChairs.length > 0
        ? [
            `Underskrift av ordföranden ${missingChairs.map((person) => nameOf(person, context)).join(', ')} saknas.`,
          ]
        : []),
      ...(unseen.length > 0
        ? [
            `Ingen justerare som deltog har undertecknat ${unseen.map((item) => labelOf(state, item)).join(', ')}. Välj justerare först (meetings/elect-approvers).`,
          ]
        : []),
    ].join(' '),
    { chairs: missingChairs, withoutApprover: unseen },
  );
}
