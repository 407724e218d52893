import { type CivilDate, type Offence, offence } from '#kernel';
import { hasQuorum, quorumOf, type RemoteObstacle, remoteObstacle } from '#statute';
import type { MeetingContext } from '../meeting.context.js';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { TakenBy } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { decidersOf, isRecused, presidingAt } from '../attendance.js';
import { itemOf, labelOf } from '../paragraphs.js';
import { seatFilledBy } from './seats.js';

type QuorumContext = Pick<MeetingContext, 'seats' | 'charter' | 'remote' | 'today'>;

/** One seat in the arithmetic of a quorum. */
export interface SeatStanding {
  readonly seat: string;
  readonly name: string;
  /** Who fills it in this paragraph; null when it is empty. */
  readonly filledBy: string | null;
  readonly counts: boolean;
  /** Why whoever fills it does not count, or why it is empty. */
  readonly because: RemoteObstacle | 'empty' | 'recused' | null;
}

/** Whether a board has a quorum in a paragraph, seat by seat (6 kap. 27 § KL). */
export interface Quorum {
  readonly seats: readonly SeatStanding[];
  readonly present: number;
  readonly needed: number;
  readonly quorate: boolean;
  /** The law of this day was applied. */
  readonly lawOf: CivilDate;
}

/** The day whose law judges a meeting: its own, or for one without a date the day of the command. */
export function lawDay({ planned }: MeetingState, { today }: Pick<MeetingContext, 'today'>): CivilDate {
  return planned?.date.date ?? today;
}

/**
 * Counts the seats that are filled by somebody present in the law's sense. The base is all seats, vacant ones too; a
 * recused person is out of the room; remote presence counts only as 19 a § lag (2003:1210) lets it.
 */
export function quorumIn(
  state: MeetingState,
  item: string,
  context: QuorumContext,
  lawOf: CivilDate = lawDay(state, context),
): Quorum {
  const deciders = decidersOf(state, item);
  const seats = context.seats.map((seat): SeatStanding => {
    const filledBy = deciders.find((one) => seatFilledBy(one, context.seats)?.seat === seat.seat);
    const obstacle =
      filledBy && remoteObstacle(filledBy.mode, lawOf, context.remote, filledBy.soundOnlyReason);
    const because = filledBy ? (obstacle ?? null) : emptyBecause(state, item, seat.ordinary?.person);
    return {
      seat: seat.seat,
      name: seat.name,
      filledBy: filledBy?.who.person ?? null,
      counts: because === null,
      because,
    };
  });
  const present = seats.filter(({ counts }) => counts).length;
  return { seats, present, needed: quorumOf(seats.length), quorate: hasQuorum(present, seats.length), lawOf };
}

function emptyBecause(
  state: MeetingState,
  item: string,
  ordinary: string | undefined,
): SeatStanding['because'] {
  return ordinary !== undefined && isRecused(state, ordinary, item) ? 'recused' : 'empty';
}

const WORDS: Record<NonNullable<SeatStanding['because']>, string> = {
  empty: 'ingen på platsen',
  recused: 'jäv',
  'no-support-in-law': 'på distans utan stöd i lag',
  'no-decision': 'på distans utan beslut av styrelsen',
  'sound-not-allowed': 'med enbart ljud, vilket styrelsen inte har tillåtit',
  'no-special-reason': 'med enbart ljud utan särskilda skäl',
};

export function notQuorate(state: MeetingState, item: string, context: QuorumContext): Offence[] {
  const quorum = quorumIn(state, item, context);
  if (quorum.quorate) return [];
  if (quorum.seats.length === 0)
    return [
      offence(
        meetingBindingRules['not-quorate'],
        'Styrelsen har inga platser i registret, så det går inte att pröva om den är beslutför.',
        'Ta in medlemmarna (associations/admit-member) och registrera vilka som har platserna (associations/fill-seat).',
        { present: 0, needed: quorum.needed, seats: [], quorate: false, lawOf: quorum.lawOf },
      ),
    ];
  const away = quorum.seats
    .filter(({ counts }) => !counts)
    .map(({ name, because }) => `${name} (${WORDS[because!]})`);
  return [
    offence(
      meetingBindingRules['not-quorate'],
      `Vid ${labelOf(state, item)} är ${quorum.present} av ${quorum.seats.length} platser närvarande, och det behövs ${quorum.needed}. Saknas: ${away.join(', ')}.`,
      'Kalla in ersättare, eller skjut upp ärendet.',
      {
        present: quorum.present,
        needed: quorum.needed,
        seats: quorum.seats,
        quorate: quorum.quorate,
        lawOf: quorum.lawOf,
      },
    ),
  ];
}

/** What is kept with a decision: who took it, and the arithmetic. */
export function takenBy(state: MeetingState, item: string, context: QuorumContext): TakenBy {
  const quorum = quorumIn(state, item, context);
  return {
    deciding: decidersOf(state, item).map((one) => ({
      person: one.who.person,
      seat: seatFilledBy(one, context.seats)?.seat ?? null,
    })),
    present: quorum.present,
    seats: quorum.seats.length,
    presiding: presidingAt(state, item)?.who.person ?? null,
    lawOf: quorum.lawOf,
    charter: context.charter?.version ?? null,
  };
}

export function nobodyPresides(state: MeetingState, item: string): Offence[] {
  if (presidingAt(state, item)) return [];
  return [
    offence(
      meetingBindingRules['nobody-presides'],
      `Ingen ordförande deltar i ${labelOf(state, item)}.`,
      'Låt styrelsen utse någon av de närvarande att leda sammanträdet (meetings/hand-over-chair).',
      { deciding: decidersOf(state, item).map(({ who }) => who.person) },
    ),
  ];
}

export function recusalUntried(state: MeetingState, item: string): Offence[] {
  return itemOf(state, item)!
    .recusals.filter(({ outcome }) => outcome === 'pending')
    .map(({ who }) =>
      offence(
        meetingBindingRules['recusal-untried'],
        `Det är ifrågasatt om ${who.name} är jävig i ${labelOf(state, item)}, och styrelsen har inte prövat det.`,
        'Pröva frågan först (recusals/try).',
        { person: who.person },
      ),
    );
}
