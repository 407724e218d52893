import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import type { FollowUp } from '../procedure.commands.js';
import { type Check, notOpened, notWhile } from './checks.js';

/** What has become of an earlier decision, told in a paragraph; the series audit asks for decisions without one. */
export function followUp(
  { item, meeting, decision, outcome, note }: FollowUp,
  state: MeetingState,
  { followed }: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'open') ??
    notOpened(state, item) ??
    followedUnknown(followed, meeting, decision) ??
    accept({
      type: 'decision.followed-up',
      data: { item, meeting, decision, outcome, note: note ?? null },
    })
  );
}

function followedUnknown(followed: MeetingState | null, meeting: string, decision: string): Check {
  const decisions = (followed?.items ?? []).flatMap((item) => item.decisions.map((one) => one.decision));
  if (decisions.includes(decision)) return undefined;
  return refuse(
    meetingRules['followed-decision-unknown'],
    `Sammanträdet ${meeting} har inget beslut med id ${decision}. Rätta id:t; alla beslut står under meetings/${meeting}/decisions.`,
    { meeting, decision, decisions },
  );
}
