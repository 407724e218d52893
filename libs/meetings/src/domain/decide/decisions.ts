import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { Decide, LeaveUndecided } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { meetingRules } from '../meeting.rules.js';
import { itemOf, labelOf } from '../paragraphs.js';
import {
  amountOf,
  bodyDoesNotDecide,
  type Check,
  notOpened,
  notWhile,
  unknownPeople,
  unreadableAmount,
} from './checks.js';
import { assignments, mentions, peopleIn } from './printed.js';

/** A decision stands verbatim, clause by clause. A paragraph may hold several. */
export function decide(
  command: Decide,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { item, decision, decisionType, clauses, amounts = [], conditions = [] } = command;
  return (
    notWhile(state, 'open') ??
    bodyDoesNotDecide(state, 'Skriv vad som sades, eller ta upp frågan i styrelsen.') ??
    notOpened(state, item) ??
    decisionTaken(state, decision) ??
    unknownPeople(context, peopleIn(command.mentions)) ??
    unreadableAmount(amounts.map(({ amount }) => amount)) ??
    amountMissing(amounts) ??
    postponedToWhen(item, decisionType === 'postponed', command.postponedTo ?? command.reasons) ??
    accept({
      type: 'paragraph.decided',
      data: {
        item,
        decision,
        type: decisionType,
        formula: command.formula ?? null,
        clauses,
        amounts: amounts.map(({ to, amount, refersTo }) => ({
          to,
          amount: amountOf(amount),
          refersTo: refersTo ?? null,
        })),
        conditions: conditions.map(({ text, due, dueAsWritten }) => ({
          text,
          due: due ?? null,
          dueAsWritten: dueAsWritten ?? null,
        })),
        assignments: assignments(command.assignments),
        postponedTo: command.postponedTo ?? null,
        reasons: command.reasons ?? null,
        mentions: mentions(command.mentions),
        appealable: command.appealable ?? null,
      },
    })
  );
}

/** What became of an item that nothing was decided on. */
export function leaveUndecided(
  { item, outcome, note, postponedTo }: LeaveUndecided,
  state: MeetingState,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'open') ??
    notOpened(state, item) ??
    alreadyDecided(state, item) ??
    postponedToWhen(item, outcome === 'postponed', postponedTo ?? note) ??
    accept({
      type: 'paragraph.left-undecided',
      data: { item, outcome, note: note ?? null, postponedTo: postponedTo ?? null },
    })
  );
}

function decisionTaken({ items }: MeetingState, decision: string): Check {
  const holder = items.find(({ decisions }) => decisions.some((one) => one.decision === decision));
  if (!holder) return undefined;
  return refuse(
    meetingRules['decision-taken'],
    `Beslutet ${decision} finns redan i ${holder.opened!.label}. Välj ett annat id.`,
    { decision, item: holder.item, label: holder.opened!.label },
  );
}

function alreadyDecided(state: MeetingState, item: string): Check {
  const decisions = itemOf(state, item)!.decisions.map(({ decision }) => decision);
  if (decisions.length === 0) return undefined;
  return refuse(
    meetingRules['already-decided'],
    `I ${labelOf(state, item)} finns redan ett beslut. Ett beslut tas inte tillbaka; fatta ett nytt beslut om det ska ändras.`,
    { item, decisions },
  );
}

function postponedToWhen(item: string, postponed: boolean, when: string | undefined): Check {
  if (!postponed || when !== undefined) return undefined;
  return refuse(
    meetingRules['postponed-to-when'],
    'Ärendet skjuts upp utan att det framgår till när. Ange dagen i postponedTo, eller skriv i ord när det ska tas upp igen (reasons eller note).',
    { item },
  );
}

/** Money without an amount must say which paper has it. */
function amountMissing(amounts: NonNullable<Decide['amounts']>): Check {
  const silent = amounts.find(({ amount, refersTo }) => amount === undefined && refersTo === undefined);
  if (!silent) return undefined;
  return refuse(
    meetingRules['amount-missing'],
    `Beslutet ger pengar till ${silent.to} utan belopp. Ange amount, eller i refersTo vilken handling beloppet står i.`,
    { to: silent.to },
  );
}
