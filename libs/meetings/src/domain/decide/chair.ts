import { accept, type Decision, refuse } from '#kernel';
import { currentItem, presentNow, presidingAt, takesPartInDecisions } from '../attendance.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import type { HandOverChair } from '../procedure.commands.js';
import { bodyDoesNotDecide, type Check, minuteOf, notWhile, unknownPeople } from './checks.js';
import { nameOf, printed } from '../printed.js';

/** Somebody else leads from the open paragraph on: because the chair leaves, or nobody elected to it is there. */
export function handOverChair(
  { to, reason, at }: HandOverChair,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'open') ??
    bodyDoesNotDecide(state) ??
    unknownPeople(context, [to]) ??
    notDeciding(state, to, context) ??
    presidesAlready(state, to, context) ??
    accept({
      type: 'chair.handed-over',
      data: {
        to: printed({ person: to }, state, context),
        fromItem: currentItem(state),
        reason,
        at: minuteOf(at, state, context),
      },
    })
  );
}

/** Refuses unless the person is there and takes part in the decisions. */
export function notDeciding(state: MeetingState, person: string, context: MeetingContext): Check {
  const here = presentNow(state, person);
  if (here && takesPartInDecisions(here)) return undefined;
  return refuse(
    meetingRules['not-a-decider'],
    `${nameOf(person, context)} är inte antecknad bland dem som beslutar. Anteckna ankomsten (attendance/arrive) eller tjänstgöringen (attendance/serve) först, eller välj någon annan.`,
    { person, capacity: here?.capacity ?? null },
  );
}

function presidesAlready(state: MeetingState, to: string, context: MeetingContext): Check {
  const item = currentItem(state);
  if (item === null || presidingAt(state, item)?.who.person !== to) return undefined;
  return refuse(
    meetingRules['presides-already'],
    `${nameOf(to, context)} leder redan sammanträdet. Välj någon annan, eller gå vidare.`,
    { person: to, item },
  );
}
