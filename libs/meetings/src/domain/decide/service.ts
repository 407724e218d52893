import { accept, type Decision, refuse } from '#kernel';
import { currentItem, presentNow } from '../attendance.js';
import { unfitToServe } from '../law/arrival.js';
import { enforce } from '../law/enforce.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { isBoard } from '../body.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { itemOf } from '../paragraphs.js';
import type { BeginService, EndService } from '../procedure.commands.js';
import {
  bodyDoesNotDecide,
  type Check,
  minuteOf,
  notWhile,
  unknownMembers,
  unknownPeople,
} from './checks.js';
import { nameOf } from '../printed.js';

/** A substitute who is there takes the seat of a member who left, or who is recused in the open paragraph. */
export function beginService(
  { person, servesFor, paragraphOnly = false, at }: BeginService,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  const fromItem = currentItem(state);
  const refusal =
    notWhile(state, 'planned', 'open') ??
    bodyDoesNotDecide(state) ??
    unknownPeople(context, [person]) ??
    unknownMembers(context, [servesFor]) ??
    notListening(state, person, context);
  if (refusal) return refusal;
  return enforce(
    state,
    isBoard(state, context) ? unfitToServe(person, servesFor, state, context, { paragraphOnly }) : [],
    fromItem,
    accept({
      type: 'attendance.service-begun',
      data: {
        person,
        servesFor,
        fromItem,
        paragraphOnly: paragraphOnly && fromItem !== null,
        at: minuteOf(at, state, context),
      },
    }),
  );
}

/** The member is back. The paragraph that is open belongs to the substitute if it has been decided. */
export function endService(
  { person, at }: EndService,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'planned', 'open') ??
    unknownPeople(context, [person]) ??
    notServing(state, person, context) ??
    accept({
      type: 'attendance.service-ended',
      data: { person, throughItem: lastServedIn(state), at: minuteOf(at, state, context) },
    })
  );
}

function lastServedIn(state: MeetingState): string | null {
  const current = currentItem(state);
  if (current === null || itemOf(state, current)!.decisions.length > 0) return current;
  return state.openedItems.at(-2) ?? null;
}

function notListening(state: MeetingState, person: string, context: MeetingContext): Check {
  const here = presentNow(state, person);
  if (here?.capacity === 'substitute') return undefined;
  return refuse(
    meetingRules['not-listening'],
    `${nameOf(person, context)} är inte antecknad som närvarande ersättare. Anteckna ankomsten i stället (attendance/arrive), eller välj en ersättare som är där.`,
    { person, capacity: here?.capacity ?? null },
  );
}

function notServing(state: MeetingState, person: string, context: MeetingContext): Check {
  const here = presentNow(state, person);
  if (here?.capacity === 'serving-substitute') return undefined;
  return refuse(
    meetingRules['not-serving'],
    `${nameOf(person, context)} tjänstgör inte som ersättare nu. Kontrollera vem som fyller platsen.`,
    { person, capacity: here?.capacity ?? null },
  );
}
