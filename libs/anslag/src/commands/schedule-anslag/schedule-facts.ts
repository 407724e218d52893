import { associationFoldable, associationStream, charterOn } from '#associations';
import type { ReadFact } from '#event-store';
import { meetingFoldable, meetingStream } from '#meetings';
import type { ScheduleContext } from '../../domain/schedule.decider.js';
import type { ScheduleAnslagDto } from './schedule-anslag.dto.js';

/** The meeting, the association, and the charter in force on the day of the meeting. */
export async function scheduleFacts(
  read: ReadFact,
  association: string,
  { meeting: meetingId }: Pick<ScheduleAnslagDto, 'meeting'>,
): Promise<ScheduleContext> {
  const meeting = await read(meetingStream({ association, id: meetingId }), meetingFoldable);
  const tenant = await read(associationStream(association), associationFoldable);
  return {
    meeting: meeting.state,
    association: tenant.state,
    charter: charterOn(tenant.state, meeting.state.planned?.date.date ?? null),
  };
}
