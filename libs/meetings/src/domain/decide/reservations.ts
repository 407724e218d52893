import { accept, type Decision, offence, type Offence, refuse } from '#kernel';
import { enforce } from '../law/enforce.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { MeetingEvent, ParagraphDecided } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { Item, MeetingState } from '../meeting.state.js';
import { decidersOf } from '../attendance.js';
import { itemOf, labelOf } from '../paragraphs.js';
import type { MakeReservation, ReasonReservation } from '../procedure.commands.js';
import {
  approvedAlready,
  bodyDoesNotDecide,
  type Check,
  notOpened,
  notWhile,
  unknownPeople,
} from './checks.js';
import { nameOf, printed } from '../printed.js';

/** Only one who took part in the decision may reserve, and before the meeting closes (4 kap. 27 § KL). */
export function makeReservation(
  { item, decision, person, text }: MakeReservation,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const refusal =
    notWhile(state, 'open', 'closed', 'drawn-up') ??
    bodyDoesNotDecide(state) ??
    notOpened(state, item) ??
    approvedAlready(state, item) ??
    unknownPeople(context, [person]) ??
    decisionUnknown(state, item, decision) ??
    reservationMade(itemOf(state, item)!, decision, person, context);
  if (refusal) return refusal;
  return enforce(
    state,
    [...tooLate(state, item), ...outsider(state, item, decision, person, context)],
    item,
    accept({
      type: 'reservation.made',
      data: {
        item,
        decision,
        who: printed({ person }, state, context),
        text: text ?? null,
      },
    }),
  );
}

/** The reasons may be handed in later, as long as the minutes are not approved. */
export function reasonReservation(
  { item, decision, person, text }: ReasonReservation,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'open', 'closed', 'drawn-up') ??
    notOpened(state, item) ??
    approvedAlready(state, item) ??
    unknownPeople(context, [person]) ??
    reservationUnknown(itemOf(state, item)!, decision, person, context) ??
    accept({ type: 'reservation.reasoned', data: { item, decision, person, text } })
  );
}

function decisionOf(state: MeetingState, item: string, decision: string): ParagraphDecided | undefined {
  return itemOf(state, item)!.decisions.find((one) => one.decision === decision);
}

function decisionUnknown(state: MeetingState, item: string, decision: string): Check {
  if (decisionOf(state, item, decision)) return undefined;
  return refuse(
    meetingRules['decision-unknown'],
    `Beslutet ${decision} finns inte i ${labelOf(state, item)}. En reservation gäller ett beslut; anteckna beslutet först (paragraphs/decide).`,
    { item, decision, decisions: itemOf(state, item)!.decisions.map((one) => one.decision) },
  );
}

function tooLate({ status }: MeetingState, item: string): Offence[] {
  if (status === 'open') return [];
  return [
    offence(
      meetingBindingRules['reservation-too-late'],
      'Sammanträdet är avslutat, och en reservation ska anmälas innan dess.',
      'Den som inte delar beslutet kan överklaga det eller ta upp frågan på nytt.',
      { item, status },
    ),
  ];
}

function outsider(
  state: MeetingState,
  item: string,
  decision: string,
  person: string,
  context: MeetingContext,
): Offence[] {
  const { takenBy } = decisionOf(state, item, decision)!;
  const deciding = takenBy?.deciding ?? decidersOf(state, item).map(({ who }) => ({ person: who.person }));
  if (deciding.some((one) => one.person === person)) return [];
  return [
    offence(
      meetingBindingRules['reservation-by-outsider'],
      `${nameOf(person, context)} deltog inte i beslutet i ${labelOf(state, item)}.`,
      'Anteckna i stället en mening till protokollet, om rätten till det finns (statements/record).',
      { item, decision, person, deciding: deciding.map((one) => one.person) },
    ),
  ];
}

function reservationMade(item: Item, decision: string, person: string, context: MeetingContext): Check {
  if (!reservationOf(item, decision, person)) return undefined;
  return refuse(
    meetingRules['reservation-made'],
    `${nameOf(person, context)} har redan reserverat sig mot beslutet. Lämna skälen för sig (reservations/give-reasons).`,
    { item: item.item, decision, person },
  );
}

function reservationUnknown(item: Item, decision: string, person: string, context: MeetingContext): Check {
  if (reservationOf(item, decision, person)) return undefined;
  return refuse(
    meetingRules['reservation-unknown'],
    `${nameOf(person, context)} har inte reserverat sig mot beslutet ${decision}. Anteckna reservationen först (reservations/make).`,
    { item: item.item, decision, person },
  );
}

function reservationOf({ reservations }: Item, decision: string, person: string) {
  return reservations.find((one) => one.decision === decision && one.who.person === person);
}
