import type { BodyEstablished } from '#associations';
import type { MeetingContext } from './meeting.context.js';
import type { MeetingState } from './meeting.state.js';

type Bodies = Pick<MeetingContext, 'association'>;

export function bodyOf({ planned }: MeetingState, { association }: Bodies): BodyEstablished | undefined {
  return association.bodies.find(({ body }) => body === planned?.body);
}

/** The rules of 10 § lag (2003:1210) on seats and quorum are the board's. */
export function isBoard(state: MeetingState, context: Bodies): boolean {
  return bodyOf(state, context)?.kind === 'board' && state.planned?.record === 'minutes';
}
