import { associationFoldable, associationStream, charterOn, membersOn } from '#associations';
import type { ReadFact } from '#event-store';
import { meetingFoldable, meetingStream } from '#meetings';
import type { ScheduleContext } from '../../domain/schedule.decider.js';
import type { ScheduleAnslagDto } from './schedule-anslag.dto.js';

/** The meeting, and the association with its members and its charter on the day of the meeting. */
export async function scheduleFacts(
  read: ReadFact,
  association: string,
  { meeting: meetingId }: Pick<ScheduleAnslagDto, 'meeting'>,
): Promise<ScheduleContext> {
  const meeting = await read(meetingStream({ association, id: meetingId }), meetingFoldable);
  const tenant = await read(associationStream(association), associationFoldable);
  const day = meeting.state.planned?.date.date ?? null;
  return {
    meeting: meeting.state,
    association: { ...tenant.state, members: membersOn(tenant.state, day) },
    charter: charterOn(tenant.state, day),
  };
}
