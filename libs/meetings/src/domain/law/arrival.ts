import { type Offence, offence } from '#kernel';
import { nextSubstitute, remoteObstacle, supportsRemoteParticipation } from '#statute';
import type { BodySeat } from '#associations';
import type { MeetingContext } from '../meeting.context.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { RecordArrival } from '../meeting.commands.js';
import type { MeetingState } from '../meeting.state.js';
import { currentItem, isRecused, presentNow, takesPartInDecisions } from '../attendance.js';
import { nameOf } from '../printed.js';
import { lawDay } from './quorum.js';
import { seatFilledBy, seatOfMember } from './seats.js';

type Arrival = RecordArrival['people'][number];

/** Why those who arrive may not take the seats they come for. Whoever only listens needs none. */
export function unfitArrivals(
  people: readonly Arrival[],
  state: MeetingState,
  context: MeetingContext,
): Offence[] {
  return people
    .filter(takesPartInDecisions)
    .flatMap((one, index) => [
      ...remotely(one, state, context),
      ...(one.capacity === 'serving-substitute'
        ? unfitToServe(one.person, one.servesFor, state, context, { before: people.slice(0, index) })
        : unfitToSit(one.person, state, context)),
    ]);
}

/** Taking part remotely needs the board's documented decision (19 a § lag 2003:1210). */
function remotely(one: Arrival, state: MeetingState, context: MeetingContext): Offence[] {
  const day = lawDay(state, context);
  const obstacle = remoteObstacle(one.mode ?? 'not-stated', day, context.remote, one.soundOnlyReason ?? null);
  // What was done before the law had a rule is judged as a whole, once the meeting is over.
  if (!obstacle || (state.planned?.afterwards && !supportsRemoteParticipation(day))) return [];
  const advice = {
    'no-support-in-law': 'Lagen gav inget stöd för det den dagen. Låt personen komma till lokalen.',
    'no-decision':
      'Styrelsen har inte beslutat att ledamöter får delta på distans. Låt styrelsen besluta det och anteckna beslutet (associations/allow-remote-participation).',
    'sound-not-allowed':
      'Styrelsens beslut om deltagande på distans kräver både ljud och bild. Ordna bild, eller låt personen komma till lokalen.',
    'no-special-reason': 'Enbart ljud kräver särskilda skäl. Ange dem i soundOnlyReason.',
  }[obstacle];
  return [
    offence(
      meetingBindingRules['remote-not-allowed'],
      `${nameOf(one.person, context)} kan inte räknas som närvarande på distans.`,
      advice,
      { person: one.person, mode: one.mode, obstacle, decision: context.remote?.decision ?? null },
    ),
  ];
}

/** A member takes their own seat, unless a substitute serves in it. */
function unfitToSit(person: string, state: MeetingState, context: MeetingContext): Offence[] {
  const { seats, charter } = context;
  const seat = seats.find(({ ordinary }) => ordinary?.person === person);
  if (!seat) return [];
  const holder = holderNow(seat, state, seats);
  if (holder)
    return [
      offence(
        meetingBindingRules['seat-occupied'],
        `Platsen för ${seat.name} fylls av ${nameOf(holder, context)}.`,
        'Anteckna först att ersättaren slutar tjänstgöra (attendance/stop-serving).',
        { seat: seat.seat, heldBy: holder, person },
      ),
    ];
  const leftBefore = state.attendance.some(({ who, left }) => who.person === person && left !== null);
  if (charter?.seatResumption !== 'next-meeting' || !leftBefore) return [];
  return [
    offence(
      meetingBindingRules['seat-not-resumable'],
      `${nameOf(person, context)} har lämnat sammanträdet och får enligt förbundsordningen inte träda in igen förrän nästa gång.`,
      'Låt en ersättare tjänstgöra.',
      { seat: seat.seat, person, charter: charter.version },
    ),
  ];
}

/**
 * A substitute serves only in their own member's seat, when it is empty, and in the calling order (12 and 15 §§ lag
 * 2003:1210). `before` are those who take seats in the same command; `paragraphOnly` steps in for one who is recused.
 */
export function unfitToServe(
  person: string,
  servesFor: string | undefined,
  state: MeetingState,
  context: MeetingContext,
  { before = [], paragraphOnly = false }: { before?: readonly Arrival[]; paragraphOnly?: boolean } = {},
): Offence[] {
  const { seats } = context;
  const own = seats.filter(({ substitutes }) => substitutes.some((one) => one.person === person));
  const seat = servesFor === undefined ? own[0] : seatOfMember(servesFor, seats);
  if (!seat || own.length === 0) return [];
  if (!own.includes(seat))
    return [
      offence(
        meetingBindingRules['substitute-of-another-member'],
        `${nameOf(person, context)} är ersättare för ${own.map(({ name }) => name).join(', ')} och kan inte tjänstgöra på platsen för ${seat.name}.`,
        `Kalla in en ersättare för ${seat.name}.`,
        { person, substituteFor: own.map((one) => one.seat), seat: seat.seat },
      ),
    ];
  const holder =
    holderNow(seat, state, seats, paragraphOnly) ??
    before.find((one) => takesPartInDecisions(one) && seatOfArrival(one, seats)?.seat === seat.seat)?.person;
  if (holder)
    return [
      offence(
        meetingBindingRules['seat-occupied'],
        `Platsen för ${seat.name} fylls redan av ${nameOf(holder, context)}.`,
        `Anteckna först att ${nameOf(holder, context)} lämnar (attendance/leave) eller är jävig (recusals/declare).`,
        { seat: seat.seat, heldBy: holder, person },
      ),
    ];
  return outOfOrder(person, seat, state, context, before);
}

function outOfOrder(
  person: string,
  seat: BodySeat,
  state: MeetingState,
  context: MeetingContext,
  before: readonly Arrival[],
): Offence[] {
  const taken = [...state.attendance.filter(({ left }) => left === null), ...before]
    .filter(takesPartInDecisions)
    .map((one) => ('who' in one ? one.who.person : one.person));
  const gone = state.attendance
    .filter(({ who, left }) => left !== null && !presentNow(state, who.person))
    .map(({ who }) => who.person);
  const absent = state.absences.map(({ who }) => who.person);
  const next = nextSubstitute(seat.substitutes, new Set([...taken, ...gone, ...absent]));
  if (next === undefined || next === null || next === person) return [];
  return [
    offence(
      meetingBindingRules['substitute-out-of-order'],
      `Näst på tur att tjänstgöra för ${seat.name} är ${nameOf(next, context)}, inte ${nameOf(person, context)}.`,
      `Kalla in ${nameOf(next, context)}, eller anteckna först att ${nameOf(next, context)} har förhinder (attendance/record-absence).`,
      {
        seat: seat.seat,
        person,
        next,
        order: seat.substitutes.map((one) => ({ person: one.person, order: one.order })),
      },
    ),
  ];
}

/**
 * Who fills a seat at this moment. A recused holder is out of the room for the paragraph only, so the seat is free for the
 * paragraph only.
 */
function holderNow(
  seat: BodySeat,
  state: MeetingState,
  seats: readonly BodySeat[],
  paragraphOnly = false,
): string | undefined {
  const item = currentItem(state);
  return state.attendance.find(
    (one) =>
      one.left === null &&
      takesPartInDecisions(one) &&
      seatFilledBy(one, seats)?.seat === seat.seat &&
      !(paragraphOnly && item !== null && isRecused(state, one.who.person, item)),
  )?.who.person;
}

function seatOfArrival(
  { person, capacity, servesFor }: Arrival,
  seats: readonly BodySeat[],
): BodySeat | undefined {
  return seatFilledBy({ who: { person }, capacity, servesFor: servesFor ?? null }, seats);
}
