import { addDays, type CivilDate } from '#kernel';
import type {
  BodyEstablished,
  CharterAdopted,
  RemoteParticipationAllowed,
  SeatFilled,
} from './association.events.js';
import type { Appointment, AssociationState } from './association.state.js';
import { membersOn } from './members-on.js';

/** A seat in a body on a day: whose it is, who holds it, and who steps in, in calling order. */
export interface BodySeat {
  /** The member's id, or the shared seat's. */
  readonly seat: string;
  /** As the minutes call it: the member's name. */
  readonly name: string;
  /** The members that appoint to it: one, or those that share it. */
  readonly members: readonly string[];
  /** Null when it is vacant, or when nobody is registered for it. */
  readonly ordinary: Appointment | null;
  /** In calling order; those without a known order come last. */
  readonly substitutes: readonly Appointment[];
}

/**
 * The seats of a body on a day, one for each member (10 § lag 2003:1210) unless the charter lets members share; a member
 * whose notice has run out has none. In other bodies than the board only members with somebody appointed have one. `day` null: as appointed without regard to
 * days.
 */
export function seatsOn(
  association: AssociationState,
  body: BodyEstablished,
  charter: CharterAdopted | null,
  day: CivilDate | null,
): BodySeat[] {
  const appointed = association.seats.filter((seat) => seat.body === body.body && holds(seat, day));
  return places(association, charter, day)
    .map(({ seat, name, members }): BodySeat => {
      const own = appointed.filter(({ member }) => members.includes(member));
      return {
        seat,
        name,
        members,
        ordinary: holder(
          own.filter(({ role }) => role === 'ordinary'),
          day,
        ),
        substitutes: own.filter(({ role }) => role === 'substitute').toSorted(byCallingOrder),
      };
    })
    .filter(
      ({ ordinary, substitutes }) => body.kind === 'board' || ordinary !== null || substitutes.length > 0,
    );
}

/** Of those who may hold a seat on a day the one who leaves it first: a mandate without a first day begins after that. */
function holder(appointments: readonly Appointment[], day: CivilDate | null): Appointment | null {
  if (day === null) return appointments.at(-1) ?? null;
  const end = (one: Appointment): CivilDate => lastDayOf(one) ?? '9999-12-31';
  return appointments.toSorted((a, b) => (end(a) <= end(b) ? -1 : 1))[0] ?? null;
}

/** Null when no end is known. */
function lastDayOf({ until, vacated }: Appointment): CivilDate | null {
  return vacated ? addDays(vacated.on, -1) : until;
}

/** Whether an appointment is in force on a day. */
export function holds({ from, until, vacated }: Appointment, day: CivilDate | null): boolean {
  if (day === null) return vacated === null;
  return (
    (from === null || from <= day) &&
    (until === null || day <= until) &&
    (vacated === null || day < vacated.on)
  );
}

/**
 * Whether an appointment is in force on some day of a mandate. A mandate whose first day is not known is taken to begin
 * when what has been given up has ended.
 */
export function overlaps(
  appointment: Appointment,
  { from, until }: Pick<SeatFilled, 'from' | 'until'>,
): boolean {
  if (from === null && appointment.vacated !== null) return false;
  const firstDays = [appointment.from, from].filter((day) => day !== null);
  const lastDays = [lastDayOf(appointment), until].filter((day) => day !== null);
  return firstDays.every((first) => lastDays.every((last) => first <= last));
}

/** The members that appoint to the same seat as a member: itself, and those that it shares a seat with. */
export function sharingSeat(charter: CharterAdopted | null, member: string): readonly string[] {
  return charter?.sharedSeats.find(({ members }) => members.includes(member))?.members ?? [member];
}

/** The decision that allows remote participation in a body on a day; null when there is none. */
export function remoteDecisionOn(
  { remoteDecisions }: AssociationState,
  body: string,
  day: CivilDate | null,
): RemoteParticipationAllowed | null {
  if (day === null) return null;
  return (
    remoteDecisions.findLast(
      (decision) =>
        decision.body === body && decision.from <= day && (decision.until === null || day <= decision.until),
    ) ?? null
  );
}

function places(
  association: AssociationState,
  charter: CharterAdopted | null,
  day: CivilDate | null,
): Array<Pick<BodySeat, 'seat' | 'name' | 'members'>> {
  const members = membersOn(association, day);
  const left = association.members.filter((one) => !members.includes(one)).map(({ member }) => member);
  const shared = (charter?.sharedSeats ?? [])
    .map((seat) => ({ ...seat, members: seat.members.filter((member) => !left.includes(member)) }))
    .filter((seat) => seat.members.length > 0);
  const alone = members.filter(({ member }) => !shared.some((seat) => seat.members.includes(member)));
  return [...alone.map(({ member, name }) => ({ seat: member, name, members: [member] })), ...shared];
}

function byCallingOrder(a: Appointment, b: Appointment): number {
  return (a.order ?? Infinity) - (b.order ?? Infinity) || 0;
}
