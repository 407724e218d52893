import { accept, type Decision, type Offence, offence, refuse } from '#kernel';
import type { BudgetTotals, DecisionType, MeetingEvent, ParagraphDecided } from '../meeting.events.js';
import type { Decide, LeaveUndecided } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { Item, MeetingState } from '../meeting.state.js';
import { budgetObstacles, fixesBudget } from '../law/budget.js';
import { enforce } from '../law/enforce.js';
import { carriedProposal, questionNotPut } from '../law/proposals.js';
import { nobodyPresides, notQuorate, recusalUntried, takenBy } from '../law/quorum.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import { isBoard } from '../body.js';
import { meetingRules } from '../meeting.rules.js';
import { itemOf, labelOf } from '../paragraphs.js';
import {
  amountOf,
  approvedAlready,
  type Check,
  notOpened,
  notUnderWay,
  notWhile,
  unknownPeople,
  unreadableAmount,
} from './checks.js';
import { assignments, mentions, peopleIn } from '../printed.js';

/** A decision stands verbatim, clause by clause, with who took it and by what right. A paragraph may hold several. */
export function decide(
  command: Decide,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const { item, decision, amounts = [] } = command;
  const refusal =
    notUnderWay(state, item) ??
    decisionTaken(state, decision) ??
    unknownPeople(context, peopleIn(command.mentions)) ??
    unreadableAmount([
      ...amounts.map(({ amount }) => amount),
      command.budget?.income,
      command.budget?.costs,
    ]) ??
    amountMissing(amounts) ??
    postponedToWhen(item, command.decisionType === 'postponed', command.postponedTo ?? command.reasons) ??
    incomplete(command) ??
    budgetTotalsMissing(command, itemOf(state, item)!);
  if (refusal) return refusal;
  const offences = isBoard(state, context) ? offencesIn(command, state, context) : [];
  return enforce(
    state,
    offences,
    item,
    accept({ type: 'paragraph.decided', data: decided(command, state, context) }),
  );
}

/** The decision as it is kept: what is left out is said to be so. */
function decided(command: Decide, state: MeetingState, context: MeetingContext): ParagraphDecided {
  const { item, decision, decisionType, clauses, amounts = [], conditions = [] } = command;
  return {
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
    remittedFor: command.remittedFor ?? null,
    proposal: proposalBehind(command, itemOf(state, item)!) ?? null,
    budget: budgetOf(command),
    takenBy: isBoard(state, context) ? takenBy(state, item, context) : null,
  };
}

function budgetOf({ budget }: Decide): BudgetTotals | null {
  if (!budget) return null;
  return {
    year: budget.year,
    income: amountOf(budget.income)!,
    costs: amountOf(budget.costs)!,
    deficitReason: budget.deficitReason ?? null,
  };
}

/** Putting a matter off or sending it back decides about none of the proposals in it. */
const LEAVES_PROPOSALS: ReadonlySet<DecisionType> = new Set(['postponed', 'remitted', 'withdrawn']);

function proposalBehind({ proposal, decisionType }: Decide, item: Item): string | undefined {
  return proposal ?? (LEAVES_PROPOSALS.has(decisionType) ? undefined : carriedProposal(item));
}

function offencesIn(command: Decide, state: MeetingState, context: MeetingContext): Offence[] {
  const item = itemOf(state, command.item)!;
  const leavesProposals = LEAVES_PROPOSALS.has(command.decisionType) && command.proposal === undefined;
  return [
    ...recusalUntried(state, item.item),
    ...notQuorate(state, item.item, context),
    ...nobodyPresides(state, item.item),
    ...(leavesProposals ? [] : [...questionNotPut(item, context.charter), ...outcomeDiffers(command, item)]),
    ...(fixesBudget(item, command.decisionType)
      ? [...budgetObstacles(state, item, command.budget!.year, context), ...deficitUnexplained(command)]
      : []),
  ];
}

/** What won is what is decided. */
function outcomeDiffers({ proposal }: Decide, item: Item): Offence[] {
  const carried = carriedProposal(item);
  if (proposal === undefined || carried === undefined || proposal === carried) return [];
  return [
    offence(
      meetingBindingRules['outcome-differs'],
      `Beslutet anges bygga på förslaget ${proposal}, men ${carried} vann.`,
      'Ange det förslag som vann, eller ta upp frågan på nytt.',
      { proposal, carried },
    ),
  ];
}

function deficitUnexplained({ budget }: Decide): Offence[] {
  const [income, costs] = [amountOf(budget!.income)!, amountOf(budget!.costs)!];
  if (costs.ore <= income.ore || budget!.deficitReason) return [];
  return [
    offence(
      meetingBindingRules['budget-deficit-unexplained'],
      `Kostnaderna ${budget!.costs} överstiger intäkterna ${budget!.income}.`,
      'Intäkterna ska överstiga kostnaderna; ange i deficitReason varför styrelsen ändå beslutar så.',
      { year: budget!.year, income: income.ore, costs: costs.ore },
    ),
  ];
}

/** A decision of a kind says what the kind needs: reasons, what is asked for, a condition, who does what and when. */
function incomplete(command: Decide): Check {
  const { item, decisionType, reasons, remittedFor, conditions = [], assignments = [] } = command;
  if (decisionType === 'refused' && !reasons)
    return refuse(meetingRules['reasons-missing'], 'Ett avslag ska ha skäl. Ange dem i reasons.', { item });
  if (decisionType === 'remitted' && !remittedFor)
    return refuse(
      meetingRules['remitted-for-what'],
      'En återremiss ska säga vad som behöver göras. Ange det i remittedFor.',
      { item },
    );
  if (decisionType === 'granted-on-conditions' && conditions.length === 0)
    return refuse(
      meetingRules['condition-missing'],
      'Beslutet är villkorat, men villkoret saknas. Ange det i conditions.',
      { item },
    );
  if (decisionType !== 'assignment') return undefined;
  const undated = assignments.some(({ due, dueAsWritten }) => due === undefined && !dueAsWritten);
  if (assignments.length > 0 && !undated) return undefined;
  return refuse(
    meetingRules['assignment-incomplete'],
    'Ett uppdrag ska säga vem som har det och till när. Ange det i assignments, med due eller dueAsWritten.',
    { item, assignments: assignments.length },
  );
}

function budgetTotalsMissing({ budget, decisionType }: Decide, item: Item): Check {
  if (budget || !fixesBudget(item, decisionType)) return undefined;
  return refuse(
    meetingRules['budget-totals-missing'],
    'Beslutet fastställer budgeten men säger inte hur stor den är. Ange år, intäkter och kostnader i budget.',
    { item: item.item },
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
    approvedAlready(state, item) ??
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
