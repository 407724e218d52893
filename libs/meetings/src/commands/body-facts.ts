import type { CivilDate } from '#kernel';
import { type AssociationState, charterOn, remoteDecisionOn, seatsOn } from '#associations';
import type { MeetingContext } from '../domain/meeting.context.js';
import type { MeetingState } from '../domain/meeting.state.js';

/** The charter, the seats and the decision on remote participation that hold for a meeting, on its day or another. */
export function bodyFacts(
  association: AssociationState,
  { planned }: MeetingState,
  today: CivilDate,
  day: CivilDate | null = planned?.date.date ?? null,
): Pick<MeetingContext, 'charter' | 'seats' | 'remote'> {
  const body = association.bodies.find((one) => one.body === planned?.body);
  const charter = charterOn(association, day);
  return {
    charter,
    seats: body ? seatsOn(association, body, charter, day) : [],
    remote: body ? remoteDecisionOn(association, body.body, day ?? today) : null,
  };
}
