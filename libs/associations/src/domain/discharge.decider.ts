import { accept, type CivilDate, type Decider, type Decision, refuse } from '#kernel';
import { dischargeReminderDay, dischargeYearEnded, nextDischargeReminder } from '#statute';
import type { AssociationState } from './association.state.js';
import { type Check, memberMissing, notFounded, someMemberMissing } from './decide/checks.js';
import type {
  AnswerDischarge,
  CorrectDischargeAnswer,
  DischargeCommand,
  RemindOfDischarge,
  RequestDischarge,
} from './discharge.commands.js';
import type { DischargeEvent, DischargeRequested } from './discharge.events.js';
import { dischargeRules } from './discharge.rules.js';
import {
  type DischargeState,
  evolveDischarge,
  membersMissing,
  noDischarge,
  type StandingAnswer,
} from './discharge.state.js';

/** Other facts that a decision about a discharge relies on. */
export interface DischargeContext {
  readonly association: AssociationState;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

/** Each member decides separately on discharge (26 § third paragraph lag 2003:1210). */
export const dischargeDecider: Decider<DischargeCommand, DischargeState, DischargeEvent, DischargeContext> = {
  initial: noDischarge,
  decide,
  evolve: evolveDischarge,
};

function decide(
  command: DischargeCommand,
  state: DischargeState,
  context: DischargeContext,
): Decision<DischargeEvent> {
  if (command.type === 'request') return request(command, state, context);
  if (!state.requested)
    return refuse(
      dischargeRules['discharge-unknown'],
      'Det finns ingen fråga om ansvarsfrihet med det id:t. Ställ den först (discharges/request), eller rätta id:t.',
    );
  switch (command.type) {
    case 'answer':
      return answer(command, state, state.requested, context);
    case 'correct-answer':
      return correctAnswer(command, state, state.requested, context);
    case 'remind':
      return remind(command, state);
  }
}

function request(
  { year, legalEntity, organisationNumber, predecessor, members, sentOn, remindFrom }: RequestDischarge,
  { requested }: DischargeState,
  { association, today }: DischargeContext,
): Decision<DischargeEvent> {
  return (
    (requested && alreadyRequested(requested)) ??
    notFounded(association) ??
    someMemberMissing(association, members) ??
    memberTwice(members) ??
    dayToCome(sentOn, today) ??
    yearNotEnded(year, sentOn) ??
    reminderBeforeRequest(remindFrom, sentOn) ??
    accept({
      type: 'discharge.requested',
      data: {
        year,
        entity: { name: legalEntity, organisationNumber, predecessor },
        members: members.map((member) => ({ member, name: nameOf(association, member) })),
        sentOn,
        remindFrom: remindFrom ?? later(dischargeReminderDay(year), sentOn),
      },
    })
  );
}

function answer(
  { member, answer, on, reference }: AnswerDischarge,
  state: DischargeState,
  requested: DischargeRequested,
  { association, today }: DischargeContext,
): Decision<DischargeEvent> {
  return (
    notAsked(member, requested, association) ??
    alreadyAnswered(member, state) ??
    dayToCome(on, today) ??
    yearNotEnded(requested.year, on) ??
    accept({
      type: 'discharge.answered',
      data: {
        member,
        answer,
        on,
        reference,
        missing: membersMissing(state).filter((one) => one !== member),
      },
    })
  );
}

/** An answer is given once. One that was written down wrongly, or that the member has changed, is corrected. */
function correctAnswer(
  { member, answer, on, reference, reason }: CorrectDischargeAnswer,
  { answers }: DischargeState,
  requested: DischargeRequested,
  { association, today }: DischargeContext,
): Decision<DischargeEvent> {
  const earlier = answers.find((one) => one.member === member);
  const unanswered = notAsked(member, requested, association) ?? notAnswered(earlier, member);
  return (
    unanswered ??
    unchanged(earlier!, { answer, on, reference }) ??
    dayToCome(on, today) ??
    yearNotEnded(requested.year, on) ??
    accept({ type: 'discharge.answer-corrected', data: { member, answer, on, reference, reason } })
  );
}

function remind({ on }: RemindOfDischarge, state: DischargeState): Decision<DischargeEvent> {
  const missing = membersMissing(state);
  if (missing.length === 0)
    return refuse(
      dischargeRules['discharge-complete'],
      'Alla medlemmar har svarat, och det finns ingen att påminna. Svaren står under discharges.',
    );
  return accept({
    type: 'discharge.reminded',
    data: { on, missing, nextOn: nextDischargeReminder(on) },
  });
}

function alreadyRequested({ year, entity }: DischargeRequested): Check {
  return refuse(
    dischargeRules['discharge-already-requested'],
    `Frågan om ansvarsfrihet för ${entity.name} ${year} är redan ställd med det id:t. Välj ett annat id, eller anteckna svaren (discharges/answer).`,
    { year, entity: entity.name },
  );
}

function memberTwice(members: readonly string[]): Check {
  const member = members.find((one, index) => members.indexOf(one) !== index);
  if (member === undefined) return undefined;
  return refuse(
    dischargeRules['discharge-member-twice'],
    `${member} står två gånger bland dem som får frågan. Ange varje medlem en gång.`,
    { member },
  );
}

function dayToCome(day: CivilDate, today: CivilDate): Check {
  if (day <= today) return undefined;
  return refuse(
    dischargeRules['discharge-day-to-come'],
    `Det är ${today}, och det som sker ${day} kan inte antecknas än. Vänta till dess, eller rätta dagen.`,
    { day, today },
  );
}

function yearNotEnded(year: number, day: CivilDate): Check {
  if (dischargeYearEnded(year, day)) return undefined;
  return refuse(
    dischargeRules['discharge-year-not-ended'],
    `Ansvarsfrihet för ${year} prövas när året är slut, och ${day} är det inte slut. Rätta året eller dagen.`,
    { year, day },
  );
}

function reminderBeforeRequest(remindFrom: CivilDate | undefined, sentOn: CivilDate): Check {
  if (remindFrom === undefined || remindFrom >= sentOn) return undefined;
  return refuse(
    dischargeRules['discharge-reminder-before-request'],
    `Frågan ställs ${sentOn}, och ingen kan påminnas om den ${remindFrom}. Ange en senare dag, eller utelämna remindFrom.`,
    { remindFrom, sentOn },
  );
}

function notAsked(member: string, { members }: DischargeRequested, association: AssociationState): Check {
  if (members.some((asked) => asked.member === member)) return undefined;
  return (
    memberMissing(association, member) ??
    refuse(
      dischargeRules['discharge-not-asked'],
      `${nameOf(association, member)} hör inte till dem som har fått frågan. Rätta medlemmen, eller ställ en fråga till (discharges/request).`,
      { member, asked: members.map((asked) => asked.member) },
    )
  );
}

function alreadyAnswered(member: string, { answers }: DischargeState): Check {
  const earlier = answers.find((one) => one.member === member);
  if (!earlier) return undefined;
  return refuse(
    dischargeRules['discharge-already-answered'],
    `Medlemmen svarade ${earlier.on} (${earlier.reference}). Är svaret fel eller ändrat, rätta det med ett skäl (discharges/correct-answer).`,
    { member, answer: earlier.answer, on: earlier.on, reference: earlier.reference },
  );
}

function notAnswered(earlier: StandingAnswer | undefined, member: string): Check {
  if (earlier) return undefined;
  return refuse(
    dischargeRules['discharge-not-answered'],
    'Medlemmen har inte svarat än. Anteckna svaret (discharges/answer).',
    { member },
  );
}

function unchanged(
  earlier: StandingAnswer,
  { answer, on, reference }: Pick<StandingAnswer, 'answer' | 'on' | 'reference'>,
): Check {
  const same = earlier.answer === answer && earlier.on === on && earlier.reference === reference;
  if (!same) return undefined;
  return refuse(
    dischargeRules['discharge-answer-unchanged'],
    'Svaret står redan så. Ange vad som ska stå i stället.',
    { member: earlier.member, answer, on, reference },
  );
}

function nameOf({ members }: AssociationState, member: string): string {
  return members.find((known) => known.member === member)?.name ?? member;
}

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
