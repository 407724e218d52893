import { accept, type Decision, refuse } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import type { FollowUp } from '../procedure.commands.js';
import { notOpened, notWhile } from './checks.js';

/** What has become of an earlier decision, told in a paragraph; the series audit asks for decisions without one. */
export function followUp(
  { item, meeting, decision, outcome, note }: FollowUp,
  state: MeetingState,
  { followed }: MeetingContext,
): Decision<MeetingEvent> {
  const refusal = notWhile(state, 'open') ?? notOpened(state, item);
  if (refusal) return refusal;
  const items = followed?.items ?? [];
  const earlier = items.find(({ decisions }) => decisions.some((one) => one.decision === decision));
  if (!earlier?.opened)
    return refuse(
      meetingRules['followed-decision-unknown'],
      `Sammanträdet ${meeting} har inget beslut med id ${decision}. Rätta id:t; alla beslut står under meetings/${meeting}/decisions.`,
      {
        meeting,
        decision,
        decisions: items.flatMap(({ decisions }) => decisions.map((one) => one.decision)),
      },
    );
  const { label, heading } = earlier.opened;
  const date = followed?.planned?.date.date ?? null;
  return accept({
    type: 'decision.followed-up',
    data: { item, meeting, decision, label, heading, date, outcome, note: note ?? null },
  });
}
