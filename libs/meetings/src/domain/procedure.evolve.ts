import { currentItem } from './attendance.js';
import { withItem } from './items.js';
import type { Attendee, MeetingState, Recusal } from './meeting.state.js';
import type {
  ProcedureEvent,
  RecusalDeclared,
  RecusalTried,
  ServiceBegun,
  ServiceEnded,
} from './procedure.events.js';

/** What a step on the way to a decision makes of the meeting. */
export function evolveProcedure(state: MeetingState, event: ProcedureEvent): MeetingState {
  const { data, type } = event;
  switch (type) {
    case 'chair.handed-over':
      return { ...state, chairs: [...state.chairs, data] };
    case 'attendance.service-begun':
      return { ...state, attendance: serving(state, data) };
    case 'attendance.service-ended':
      return { ...state, attendance: listening(state, data) };
    case 'recusal.declared':
      return withItem(state, data.item, ({ recusals }) => ({ recusals: [...recusals, declared(data)] }));
    case 'recusal.tried':
      return withItem(state, data.item, ({ recusals }) => ({
        recusals: recusals.map((one) => tried(one, data)),
      }));
    case 'proposal.put':
      return withItem(state, data.item, ({ proposals }) => ({
        proposals: [...proposals, { ...data, withdrawn: false }],
      }));
    case 'proposal.withdrawn':
      return withItem(state, data.item, ({ proposals }) => ({
        proposals: proposals.map((one) =>
          one.proposal === data.proposal ? { ...one, withdrawn: true } : one,
        ),
      }));
    case 'proposition.put':
      return withItem(state, data.item, () => ({ proposition: data }));
    case 'vote.held':
      return withItem(state, data.item, ({ votes }) => ({ votes: [...votes, data] }));
    case 'reservation.made':
      return withItem(state, data.item, ({ reservations }) => ({ reservations: [...reservations, data] }));
    case 'reservation.reasoned':
      return withItem(state, data.item, ({ reservations }) => ({
        reservations: reservations.map((one) =>
          one.decision === data.decision && one.who.person === data.person
            ? { ...one, text: data.text }
            : one,
        ),
      }));
    case 'statement.recorded':
      return withItem(state, data.item, ({ statements }) => ({ statements: [...statements, data] }));
    case 'delegated-decisions.reported':
      return withItem(state, data.item, ({ delegated }) => ({ delegated: [...delegated, data] }));
    case 'decision.followed-up':
      return withItem(state, data.item, ({ followUps }) => ({ followUps: [...followUps, data] }));
  }
}

/** A service is an interval of its own, so that the minutes can say for which paragraphs somebody served. */
function serving(
  state: MeetingState,
  { person, servesFor, fromItem, paragraphOnly, at }: ServiceBegun,
): readonly Attendee[] {
  const before = state.openedItems[state.openedItems.indexOf(fromItem ?? '') - 1] ?? null;
  return handedOn(state, person, before, (attendee) => ({
    ...attendee,
    capacity: 'serving-substitute',
    servesFor,
    servesOnlyIn: paragraphOnly ? fromItem : null,
    at,
  }));
}

function listening(state: MeetingState, { person, throughItem, at }: ServiceEnded): readonly Attendee[] {
  return handedOn(state, person, throughItem, (attendee) => ({
    ...attendee,
    capacity: 'substitute',
    servesFor: null,
    servesOnlyIn: null,
    at,
  }));
}

/** Ends the person's interval after an item and begins another with the open one. An interval that covers nothing leaves no trace. */
function handedOn(
  state: MeetingState,
  person: string,
  throughItem: string | null,
  change: (attendee: Attendee) => Attendee,
): readonly Attendee[] {
  const { openedItems } = state;
  return state.attendance.flatMap((attendee) => {
    if (attendee.who.person !== person || attendee.left !== null) return [attendee];
    const next = change(attendee);
    const coversNothing =
      throughItem === null || openedItems.indexOf(throughItem) < openedItems.indexOf(attendee.fromItem ?? '');
    if (coversNothing) return [next];
    return [
      { ...attendee, left: { throughItem, at: next.at } },
      { ...next, fromItem: currentItem(state) },
    ];
  });
}

function declared(data: RecusalDeclared): Recusal {
  return { ...data, outcome: data.contested ? 'pending' : 'recused', triedBecause: null };
}

function tried(recusal: Recusal, { person, recused, reasons }: RecusalTried): Recusal {
  if (recusal.who.person !== person || recusal.outcome !== 'pending') return recusal;
  return { ...recusal, outcome: recused ? 'recused' : 'not-recused', triedBecause: reasons };
}
