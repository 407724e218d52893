import { type Finding, remark } from '#kernel';
import { takesPartInDecisions } from '../attendance.js';
import { isBoard } from '../body.js';
import { seatFilledBy } from '../law/seats.js';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { Attendee, MeetingState } from '../meeting.state.js';
import type { JudgingContext } from './judge.js';

/** People who decide without a seat, seats that members share, and a calling order that nobody knows. */
export function judgeSeats(
  meeting: MeetingState,
  { seats, charter, association }: JudgingContext,
): Finding[] {
  if (!isBoard(meeting, { association })) return [];
  const deciding = firstEntries(meeting.attendance.filter(takesPartInDecisions));
  return [
    ...(meeting.attendance.length > 0 ? sharedSeats(charter) : []),
    ...deciding.filter((one) => !seatFilledBy(one, seats)).map(withoutSeat),
    ...deciding
      .filter(({ capacity }) => capacity === 'chair' || capacity === 'vice-chair')
      .flatMap((one) =>
        seats.some(({ substitutes }) => substitutes.some(({ person }) => person === one.who.person))
          ? [chairNotOrdinary(one)]
          : [],
      ),
    ...deciding.flatMap((one) => orderUnknown(one, seats)),
  ];
}

function withoutSeat({ who, capacity }: Attendee): Finding {
  return remark(
    meetingFindingRules['deciding-without-seat'],
    `${who.name} är antecknad som beslutande men har ingen plats i styrelsen den dagen. Registrera platsen (associations/fill-seat), eller låt ordföranden godta bristen med skäl (minutes/acknowledge-finding).`,
    { where: 'attendance', person: who.person, capacity },
  );
}

function chairNotOrdinary({ who, capacity }: Attendee): Finding {
  return remark(
    meetingFindingRules['chair-not-ordinary'],
    `${who.name} leder sammanträdet men är ersättare. Styrelsen väljer ordförande och vice ordförande bland ledamöterna.`,
    { where: 'attendance', person: who.person, capacity },
  );
}

function sharedSeats(charter: JudgingContext['charter']): Finding[] {
  return (charter?.sharedSeats ?? []).map(({ seat, name, members }) =>
    remark(
      meetingFindingRules['seat-shared'],
      `${members.length} medlemmar delar platsen ${name} enligt förbundsordningen. Varje medlem ska ha minst en ledamot och en ersättare; låt medlemmarna ändra förbundsordningen.`,
      { where: 'seats', seat, members, charter: charter!.version },
    ),
  );
}

function orderUnknown(one: Attendee, seats: JudgingContext['seats']): Finding[] {
  if (one.capacity !== 'serving-substitute') return [];
  const seat = seatFilledBy(one, seats);
  const unordered = (seat?.substitutes ?? []).filter(({ order }) => order === null);
  if (!seat || seat.substitutes.length < 2 || unordered.length === 0) return [];
  return [
    remark(
      meetingFindingRules['calling-order-unknown'],
      `${one.who.name} tjänstgör för ${seat.name}, som har flera ersättare utan känd ordning. Det går inte att pröva om rätt ersättare kallades in.`,
      { where: 'attendance', person: one.who.person, seat: seat.seat },
    ),
  ];
}

/** One entry a person: whoever left and came back is one. */
function firstEntries(attendance: readonly Attendee[]): Attendee[] {
  return attendance.filter(
    ({ who }, index) => attendance.findIndex((other) => other.who.person === who.person) === index,
  );
}
