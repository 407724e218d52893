import {
  type AssociationState,
  charterOn,
  type EntityDischarges,
  seatsOn,
  type YearDischarge,
} from '#associations';
import type { CivilDate } from '#kernel';
import { type WheelDay, yearlyWheel } from '#statute';
import { BUDGET } from '../../domain/law/budget.js';
import type { MeetingState } from '../../domain/meeting.state.js';
import { paragraphsOf } from '../../domain/paragraphs.js';
import { wheelTitles } from './wheel-titles.js';

/**
 * `late`: its day has passed, and what is recorded says that it is not done. `unknown`: its day has passed, and nothing
 * that is recorded can tell.
 */
export type WheelStatus = 'done' | 'coming' | 'late' | 'unknown';

/** A matter of the year with what has been recorded of it by a day. */
export interface WheelEntry extends WheelDay {
  /** Swedish. */
  readonly title: string;
  readonly status: WheelStatus;
  /** Swedish: on what the status rests, or why it cannot be told. */
  readonly because: string;
  readonly evidence: readonly WheelEvidence[];
}

export interface WheelEvidence {
  readonly kind: 'meeting' | 'decision' | 'consultation' | 'discharge' | 'seat';
  /** The id of it; a decision's is `{meeting}.{decision}`. */
  readonly ref: string;
  readonly on: CivilDate | null;
  /** Swedish. */
  readonly what: string;
}

export interface WheelFacts {
  readonly association: AssociationState;
  /** The meetings of the year that are planned or held, by id. */
  readonly meetings: ReadonlyArray<{ readonly meeting: string; readonly state: MeetingState }>;
  readonly discharges: readonly EntityDischarges[];
}

type Judged = Pick<WheelEntry, 'status' | 'because' | 'evidence'>;

/** A year's wheel as it stands on a day. What happened after that day is not looked at, but what is planned is. */
export function wheelOn(year: number, day: CivilDate, facts: WheelFacts): WheelEntry[] {
  const charter = charterOn(facts.association, day);
  return yearlyWheel(year, charter ?? {}).map((one) => ({
    ...one,
    title: wheelTitles[one.what](one.about),
    ...judge(one, day, facts),
  }));
}

function judge(one: WheelDay, day: CivilDate, facts: WheelFacts): Judged {
  switch (one.what) {
    case 'budget':
      return budget(one, day, facts);
    case 'budget-consultation':
      return budgetConsultation(one, day, facts);
    case 'budget-proposal':
      return budgetProposal(one, day, facts);
    case 'discharge':
      return discharge(one, day, facts);
    case 'mandate-start':
      return mandateStart(one, day, facts);
    case 'spring-consultation':
      return springConsultation(one, day, facts);
    case 'annual-report':
      return mentioned(one, day, facts, `årsredovisning`);
    case 'interim-report':
      return mentioned(one, day, facts, 'delårsrapport');
    case 'next-wheel':
      return mentioned(one, day, facts, 'årshjul');
    default:
      return cannotTell(one, day);
  }
}

function budget(one: WheelDay, day: CivilDate, { meetings }: WheelFacts): Judged {
  const decided = meetings.flatMap(({ meeting, state }) =>
    paragraphsOf(state).flatMap(({ opened, decisions }) =>
      decisions
        .filter((decision) => decision.budget?.year === one.about)
        .map(({ decision }) => ({
          kind: 'decision' as const,
          ref: `${meeting}.${decision}`,
          on: state.planned!.date.date,
          what: `${state.planned!.bodyName} ${opened.label}, ${state.planned!.public ? 'offentligt' : 'inte offentligt'} sammanträde`,
        })),
    ),
  );
  const known = upTo(day, decided);
  if (known.length > 0)
    return {
      status: 'done',
      because: known.some(({ on }) => on === null || on <= one.by)
        ? 'Budgeten är fastställd.'
        : `Budgeten fastställdes efter den ${one.by}.`,
      evidence: known,
    };
  return notRecorded(one, day, meetings, 'Inget beslut om budgeten är antecknat.', plannedFor(meetings, one));
}

function budgetConsultation(one: WheelDay, day: CivilDate, { association, meetings }: WheelFacts): Judged {
  const held = upTo(
    day,
    association.consultations
      .filter(({ budgetYear }) => budgetYear === one.about)
      .map(({ consultation, on, about, members }) => ({
        kind: 'consultation' as const,
        ref: consultation,
        on,
        what: `${about}, ${members.length} medlemmar`,
      })),
  );
  if (held.length > 0) return { status: 'done', because: 'Samråd har hållits.', evidence: held };
  return notRecorded(one, day, meetings, 'Inget samråd om budgeten är antecknat.');
}

function budgetProposal(one: WheelDay, day: CivilDate, { meetings }: WheelFacts): Judged {
  const published = budgetMeetings(meetings).flatMap(({ meeting, state }) =>
    state.published
      .filter(({ item }) => state.items.some((known) => known.item === item && known.matter === BUDGET))
      .map(({ on, url }) => ({ kind: 'meeting' as const, ref: meeting, on, what: url })),
  );
  const known = upTo(day, published);
  if (known.length > 0) return { status: 'done', because: 'Förslaget är utlagt.', evidence: known };
  return notRecorded(one, day, meetings, 'Inget utlagt förslag är antecknat.', plannedFor(meetings, one));
}

/** The association's own: those before it have no wheel any more. */
function discharge(one: WheelDay, day: CivilDate, { discharges }: WheelFacts): Judged {
  const own = discharges
    .filter(({ predecessor }) => !predecessor)
    .flatMap(({ years }) => years)
    .filter(({ year, sentOn }) => year === one.about && sentOn <= day);
  if (own.length === 0)
    return {
      ...cannotTell(one, day),
      because: 'Ingen fråga om ansvarsfrihet är antecknad (discharges/request).',
    };
  const evidence = own.map((asked) => answersUpTo(asked, day));
  const missing = evidence.reduce((sum, { without }) => sum + without, 0);
  const shown = evidence.map(({ without: _without, ...rest }) => rest);
  if (missing === 0)
    return { status: 'done', because: 'Alla medlemmar som fått frågan har svarat.', evidence: shown };
  return {
    status: day <= one.by ? 'coming' : 'late',
    because: `${missing} medlemmar har inte svarat. Ingen lag binder dem till en dag; den ${one.by} är den brukliga.`,
    evidence: shown,
  };
}

function answersUpTo(
  { discharge: ref, sentOn, members }: YearDischarge,
  day: CivilDate,
): WheelEvidence & { without: number } {
  const answered = members.filter(({ on }) => on !== null && on <= day).length;
  return {
    kind: 'discharge',
    ref,
    on: sentOn,
    what: `${answered} av ${members.length} medlemmar har svarat`,
    without: members.length - answered,
  };
}

function mandateStart(one: WheelDay, day: CivilDate, { association }: WheelFacts): Judged {
  const charter = charterOn(association, one.by);
  const seats = association.bodies
    .filter(({ kind }) => kind === 'board')
    .flatMap((body) => seatsOn(association, body, charter, one.by));
  if (association.seats.length === 0) return cannotTell(one, day);
  const vacant = seats
    .filter(({ ordinary }) => ordinary === null || (ordinary.from !== null && ordinary.from < one.by))
    .map(({ seat, name }) => ({ kind: 'seat' as const, ref: seat, on: one.by, what: name }));
  // An appointment whose first day is not known may be of the mandate before.
  const undated = seats.some(({ ordinary }) => ordinary !== null && ordinary.from === null);
  if (vacant.length === 0 && undated) return cannotTell(one, day);
  if (vacant.length === 0)
    return {
      status: day < one.by ? 'coming' : 'done',
      because: 'Varje plats har en ledamot för den nya mandattiden.',
      evidence: [],
    };
  return {
    status: day < one.by ? 'coming' : 'late',
    because: `${vacant.length} platser har ingen ledamot som är vald för den nya mandattiden.`,
    evidence: vacant,
  };
}

function springConsultation(one: WheelDay, day: CivilDate, { association }: WheelFacts): Judged {
  const held = upTo(
    day,
    association.consultations
      .filter(({ on }) => one.from <= on && on <= one.by)
      .map(({ consultation, on, about }) => ({
        kind: 'consultation' as const,
        ref: consultation,
        on,
        what: about,
      })),
  );
  if (held.length > 0) return { status: 'done', because: 'Samråd har hållits.', evidence: held };
  return cannotTell(one, day);
}

/** Decisions that speak of the matter and its year. They are shown, but what they mean is for people. */
function mentioned(one: WheelDay, day: CivilDate, { meetings }: WheelFacts, word: string): Judged {
  const speaking = meetings.flatMap(({ meeting, state }) =>
    paragraphsOf(state).flatMap(({ opened, decisions }) =>
      decisions
        .filter(({ clauses }) => {
          const text = [opened.heading, ...clauses].join(' ').toLowerCase();
          return text.includes(word) && text.includes(String(one.about));
        })
        .map(({ decision }) => ({
          kind: 'decision' as const,
          ref: `${meeting}.${decision}`,
          on: state.planned!.date.date,
          what: `${state.planned!.bodyName} ${opened.label} ${opened.heading}`,
        })),
    ),
  );
  const evidence = upTo(day, speaking);
  if (evidence.length === 0) return cannotTell(one, day);
  return {
    ...cannotTell(one, day),
    because: 'Det finns beslut som nämner saken. Vad de innebär avgörs av den som läser dem.',
    evidence,
  };
}

function cannotTell(one: WheelDay, day: CivilDate): Judged {
  return day <= one.by
    ? { status: 'coming', because: 'Dagen har inte passerat.', evidence: [] }
    : { status: 'unknown', because: 'Det antecknas inte här om det är gjort.', evidence: [] };
}

/** Late only where the association's meetings of the year are kept here: else nothing can be told. */
function notRecorded(
  one: WheelDay,
  day: CivilDate,
  meetings: WheelFacts['meetings'],
  because: string,
  evidence: readonly WheelEvidence[] = [],
): Judged {
  if (day <= one.by) return { status: 'coming', because, evidence };
  if (meetings.length === 0)
    return { status: 'unknown', because: 'Inga sammanträden under året är antecknade här.', evidence };
  return { status: 'late', because, evidence };
}

function plannedFor(meetings: WheelFacts['meetings'], { by }: WheelDay): WheelEvidence[] {
  return budgetMeetings(meetings)
    .filter(({ state }) => state.status === 'planned')
    .map(({ meeting, state }) => ({
      kind: 'meeting' as const,
      ref: meeting,
      on: state.planned!.date.date,
      what:
        (state.planned!.date.date ?? by) > by
          ? 'Planerat sammanträde, efter sista dagen'
          : 'Planerat sammanträde',
    }));
}

function budgetMeetings(meetings: WheelFacts['meetings']): WheelFacts['meetings'] {
  return meetings.filter(
    ({ state }) => state.planned!.purpose === 'budget' || state.items.some(({ matter }) => matter === BUDGET),
  );
}

/** What was known on a day; something without a day is taken as known. */
function upTo<One extends { readonly on: CivilDate | null }>(day: CivilDate, all: readonly One[]): One[] {
  return all.filter(({ on }) => on === null || on <= day);
}
