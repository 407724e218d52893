import { type Accepted, accept, type Decision, plainLines, refuse, remark } from '#kernel';
import type { CorrectMinutes } from '../approval.commands.js';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { Item, MeetingState } from '../meeting.state.js';
import { itemOf, labelOf } from '../paragraphs.js';
import {
  bodyDoesNotDecide,
  type Check,
  dayToCome,
  notOpened,
  reasonMissing,
  stated,
  unknownPeople,
} from './checks.js';
import { printed } from '../printed.js';

/**
 * Puts a slip in approved minutes right (JO 581-2013): the paper must itself show what was changed, so the old text, the
 * new, the reason and who did it stand beside what was approved, which is never touched.
 */
export function correctMinutes(
  command: CorrectMinutes,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { correction, item, oldText, newText, reason, person, on, dateMissing } = command;
  const refusal =
    bodyDoesNotDecide(state) ??
    (item === undefined ? undefined : notOpened(state, item)) ??
    notApprovedYet(state, item) ??
    correctionTaken(state, correction) ??
    unknownPeople(context, [person]) ??
    reasonMissing(on, dateMissing) ??
    dayToCome(on, context.today) ??
    changesNothing(command) ??
    ofNothing(command, state);
  if (refusal) return refusal;
  return withFinding(
    accept({
      type: 'minutes.corrected',
      data: {
        correction,
        item: item ?? null,
        oldText,
        newText,
        reason,
        who: printed({ person }, state, context),
        on: stated(on, dateMissing),
      },
    }),
    command,
    state,
  );
}

function notApprovedYet(state: MeetingState, item: string | undefined): Check {
  if (state.status === 'approved' || (item !== undefined && itemOf(state, item)!.approved)) return undefined;
  return refuse(
    meetingRules['not-approved-yet'],
    'Texten är inte justerad än och behöver ingen rättelse. Skriv om den i stället (paragraphs/write).',
    { status: state.status, item: item ?? null },
  );
}

function correctionTaken({ corrections }: MeetingState, id: string): Check {
  if (!corrections.some(({ correction }) => correction === id)) return undefined;
  return refuse(meetingRules['correction-taken'], `Rättelsen ${id} finns redan. Välj ett annat id.`, {
    correction: id,
  });
}

function changesNothing({ oldText, newText }: CorrectMinutes): Check {
  if (oldText !== newText) return undefined;
  return refuse(
    meetingRules['correction-changes-nothing'],
    'Den gamla och den nya texten är lika. Ange i newText hur det ska stå.',
    { oldText },
  );
}

function ofNothing({ item, oldText }: CorrectMinutes, state: MeetingState): Check {
  const lines =
    item === undefined
      ? frontPage(state)
      : [...writtenIn(itemOf(state, item)!), ...decidedIn(itemOf(state, item)!)];
  if (lines.some((line) => line.includes(oldText))) return undefined;
  return refuse(
    meetingRules['correction-of-nothing'],
    `”${oldText}” står inte ${item === undefined ? 'på protokollets förstasida' : `i ${labelOf(state, item)}`}. Ange i oldText exakt det som står i det justerade protokollet.`,
    { item: item ?? null, oldText },
  );
}

function writtenIn({ opened, title, written, proposals, reservations, statements }: Item): string[] {
  return [
    title,
    opened!.heading,
    ...plainLines(written?.text ?? []),
    ...proposals.map(({ text }) => text),
    ...reservations.flatMap(({ text }) => text ?? []),
    ...statements.map(({ text }) => text),
  ];
}

function decidedIn({ decisions }: Item): string[] {
  return decisions.flatMap(({ formula, clauses, amounts, conditions, assignments, reasons, remittedFor }) => [
    ...clauses,
    ...(formula === null ? [] : [formula, ...clauses.map((clause) => `${formula} ${clause}`)]),
    ...amounts.flatMap(({ to, amount }) => [to, amount?.asWritten ?? '']),
    ...conditions.map(({ text }) => text),
    ...assignments.map(({ text }) => text),
    reasons ?? '',
    remittedFor ?? '',
  ]);
}

function frontPage({ planned, attendance, absences, secretary, approvers }: MeetingState): string[] {
  const people = [
    ...attendance.map(({ who }) => who),
    ...absences.map(({ who }) => who),
    ...approvers,
    ...(secretary ? [secretary] : []),
  ];
  return [
    planned!.title,
    planned!.documentTitle,
    planned!.place ?? '',
    planned!.date.date ?? '',
    planned!.startsAt ?? '',
    planned!.endsAt ?? '',
    ...people.flatMap(({ name, title, party, organisation }) => [
      name,
      title ?? '',
      party ?? '',
      organisation ?? '',
    ]),
  ];
}

/** A change of what was decided needs a new decision; whether it is only a slip is for people to judge. */
function withFinding(
  accepted: Accepted<MeetingEvent>,
  { item, oldText, correction }: CorrectMinutes,
  state: MeetingState,
): Accepted<MeetingEvent> {
  if (item === undefined || !decidedIn(itemOf(state, item)!).some((line) => line.includes(oldText)))
    return accepted;
  const finding = remark(
    meetingFindingRules['correction-of-decision'],
    `Rättelsen ${correction} rör beslutet i ${labelOf(state, item)}. Ändras dess innebörd krävs ett nytt beslut av styrelsen.`,
    { correction },
    item,
  );
  return { ...accepted, events: [...accepted.events, { type: 'meeting.finding-recorded', data: finding }] };
}
