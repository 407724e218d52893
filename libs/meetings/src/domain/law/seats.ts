import type { BodySeat } from '#associations';
import type { Attendee } from '../meeting.state.js';

/** What tells which seat somebody takes. */
type SeatTaker = Pick<Attendee, 'capacity' | 'servesFor'> & { readonly who: Pick<Attendee['who'], 'person'> };

/** A body's seats on the day of the meeting. */
type Seats = readonly BodySeat[];

/**
 * The seat that somebody fills (10 and 15 §§ lag 2003:1210): a member their own, a serving substitute the one of the
 * member that appointed them. Undefined for whoever the seat register does not know in it.
 */
export function seatFilledBy({ who, capacity, servesFor }: SeatTaker, seats: Seats): BodySeat | undefined {
  if (capacity !== 'serving-substitute') return seats.find(({ ordinary }) => ordinary?.person === who.person);
  const own = seats.filter(({ substitutes }) => substitutes.some(({ person }) => person === who.person));
  return servesFor === null ? own[0] : own.find(({ members }) => members.includes(servesFor));
}

export function seatOfMember(member: string, seats: Seats): BodySeat | undefined {
  return seats.find(({ members }) => members.includes(member));
}
