import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { CompleteNotes } from '../meeting.commands.js';
import type { MeetingContext } from '../meeting.context.js';
import type { MeetingState } from '../meeting.state.js';
import { meetingRules } from '../meeting.rules.js';
import { type Check, dayUnfit, notWhile, paragraphsMissing, reasonMissing, stated } from './checks.js';

/** Notes of a body that does not decide are neither signed nor approved: they are finished when they are finished. */
export function completeNotes(
  { on, dateMissing }: CompleteNotes,
  state: MeetingState,
  { today }: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'closed') ??
    bodyKeepsMinutes(state) ??
    paragraphsMissing(state) ??
    reasonMissing(on, dateMissing) ??
    dayUnfit(state, on, today) ??
    accept({ type: 'notes.completed', data: { on: stated(on, dateMissing) } })
  );
}

function bodyKeepsMinutes({ planned }: MeetingState): Check {
  if (planned?.record !== 'minutes') return undefined;
  return refuse(
    meetingRules['body-keeps-minutes'],
    `${planned.bodyName} fattar beslut och för protokoll. Upprätta protokollet i stället (minutes/draw-up).`,
    { body: planned.body },
  );
}
