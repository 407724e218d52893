import { accept, type CivilDate, type Decision, refuse } from '#kernel';
import { mandatePeriod } from '#statute';
import type { FillSeat } from '../association.commands.js';
import type { AssociationEvent, SeatFilled, SeatVacated } from '../association.events.js';
import { associationRules } from '../association.rules.js';
import type { Appointment, AssociationState } from '../association.state.js';
import { charterOn } from '../charter-on.js';
import { holds, overlaps, sharingSeat } from '../seats.js';
import { bodyMissing, type Check, lastDayBeforeFirst, memberMissing, personMissing } from './checks.js';

/** A person is appointed, for the rest of the mandate unless something else is said (12–13 §§ lag 2003:1210). */
export function fillSeat(
  { type: _type, until, ...seat }: FillSeat,
  state: AssociationState,
): Decision<AssociationEvent> {
  const filled = { ...seat, until: until ?? endOfMandate(state, seat.body, seat.from) };
  return (
    bodyMissing(state, seat.body) ??
    memberMissing(state, seat.member) ??
    personMissing(state, seat.person) ??
    seatFilled(state, filled) ??
    lastDayBeforeFirst(filled.from, filled.until) ??
    seatHeld(state, filled) ??
    callingOrderTaken(state, filled) ??
    accept({ type: 'association.seat-filled', data: filled })
  );
}

/** A person gives up a seat before the mandate ends; who holds it no more cannot (15–16 §§ lag 2003:1210). */
export function vacateSeat(
  { on, ground, ...seat }: SeatVacated,
  state: AssociationState,
): Decision<AssociationEvent> {
  const { body, member, person, role } = seat;
  const appointments = state.seats.filter((one) => one.vacated === null && isSame(one, seat));
  if (appointments.some((one) => holds(one, on)))
    return accept({ type: 'association.seat-vacated', data: { body, member, person, role, on, ground } });
  const toCome = appointments.find(({ from }) => from !== null && on < from);
  if (toCome)
    return refuse(
      associationRules['seat-not-begun'],
      `Personens förordnande börjar ${toCome.from} och kan inte upphöra redan ${on}. Ange en dag då det gäller.`,
      { body, member, person, role, on, from: toCome.from },
    );
  return refuse(
    associationRules['seat-not-held'],
    `Personen har inte platsen ${on}. Rätta platsen eller dagen, eller registrera förordnandet först (associations/fill-seat).`,
    { body, member, person, role, on },
  );
}

/** Only the board has mandates by law; other bodies sit as long as they are told to. */
function endOfMandate(state: AssociationState, body: string, from: CivilDate | null): CivilDate | null {
  const isBoard = state.bodies.some((known) => known.body === body && known.kind === 'board');
  if (from === null || !isBoard) return null;
  return mandatePeriod(from, charterOn(state, from)?.mandateFrom).until;
}

/** The same person may be appointed again for another period, but not twice from the same day. */
function seatFilled(state: AssociationState, seat: SeatFilled): Check {
  if (!state.seats.some((one) => isSame(one, seat) && one.from === seat.from)) return undefined;
  const { body, member, person, role, from } = seat;
  return refuse(
    associationRules['seat-already-filled'],
    'Personen har redan den platsen för medlemmen i organet. Ange en annan person, eller den dag då ett nytt förordnande börjar.',
    { body, member, person, role, from },
  );
}

/** On the board a seat has one ordinary holder at a time; members that share it appoint in turn. */
function seatHeld(state: AssociationState, seat: SeatFilled): Check {
  const isBoard = state.bodies.some(({ body, kind }) => body === seat.body && kind === 'board');
  if (!isBoard || seat.role !== 'ordinary') return undefined;
  const members = sharingSeat(charterOn(state, seat.from), seat.member);
  const holder = concurrent(state, seat).find((one) => members.includes(one.member));
  if (!holder) return undefined;
  return refuse(
    associationRules['seat-held'],
    `Den ordinarie platsen innehas redan av en annan person under den tiden${through(holder)}. Avsluta det förordnandet först (associations/vacate-seat), eller ange den dag då det nya börjar.`,
    factsOf(holder),
  );
}

/** The member decides the order in which its substitutes are called, so no two are called at once. */
function callingOrderTaken(state: AssociationState, seat: SeatFilled): Check {
  if (seat.role !== 'substitute' || seat.order === null) return undefined;
  const other = concurrent(state, seat).find(
    ({ member, order }) => member === seat.member && order === seat.order,
  );
  if (!other) return undefined;
  return refuse(
    associationRules['calling-order-taken'],
    `Medlemmen har redan en ersättare som kallas in som nummer ${seat.order} under den tiden${through(other)}. Ange ett annat nummer i inkallelseordningen, eller avsluta det förordnandet först (associations/vacate-seat).`,
    { ...factsOf(other), order: seat.order },
  );
}

/** Other people's appointments to the same kind of seat in the body, in force on some day of the mandate. */
function concurrent(
  { seats }: AssociationState,
  { body, role, person, ...mandate }: SeatFilled,
): Appointment[] {
  return seats.filter(
    (one) => one.body === body && one.role === role && one.person !== person && overlaps(one, mandate),
  );
}

function isSame(one: Appointment, seat: Pick<SeatFilled, 'body' | 'member' | 'person' | 'role'>): boolean {
  return (
    one.body === seat.body &&
    one.member === seat.member &&
    one.person === seat.person &&
    one.role === seat.role
  );
}

function through({ until }: Appointment): string {
  return until === null ? '' : `, till och med ${until}`;
}

function factsOf({ body, member, person, from, until }: Appointment) {
  return { body, member, person, from, until };
}
