import type { Finding } from '#kernel';
import type { Capacity, PresenceMode, PrintedPerson } from '../../domain/meeting.events.js';
import type { Item, MeetingState } from '../../domain/meeting.state.js';
import { labelOf, type Paragraph, paragraphsOf, subParagraphsOf } from '../../domain/paragraphs.js';

/** Minutes or notes as data: everything the paper says, in its order. */
export interface MinutesView extends Pick<
  MeetingState,
  | 'status'
  | 'absences'
  | 'secretary'
  | 'approvers'
  | 'chairs'
  | 'next'
  | 'signatures'
  | 'approved'
  | 'completed'
  | 'disagreements'
  | 'acknowledgements'
  | 'corrections'
> {
  readonly meeting: string;
  readonly version: number;
  readonly head: NonNullable<MeetingState['planned']>;
  readonly number: NonNullable<MeetingState['minutes']>['number'];
  readonly keptAt: string | null;
  readonly openedBy: string | null;
  readonly attendance: readonly AttendanceView[];
  readonly paragraphs: readonly ParagraphView[];
  readonly closingWords: string | null;
  readonly findings: readonly Finding[];
}

export interface AttendanceView {
  readonly who: PrintedPerson;
  readonly capacity: Capacity;
  readonly mode: PresenceMode;
  readonly servesFor: string | null;
  /** The minute of coming and of going, when they are known. */
  readonly cameAt: string | null;
  readonly leftAt: string | null;
  readonly soundOnlyReason: string | null;
  /** The first and last § of the interval: null from the beginning, and to the end. */
  readonly from: string | null;
  readonly through: string | null;
}

export interface ParagraphView extends Pick<
  Item,
  | 'item'
  | 'section'
  | 'tag'
  | 'recusals'
  | 'proposals'
  | 'proposition'
  | 'votes'
  | 'decisions'
  | 'undecided'
  | 'reservations'
  | 'statements'
  | 'delegated'
  | 'followUps'
> {
  readonly number: number | null;
  readonly letter: string | null;
  readonly label: string;
  readonly heading: string;
  readonly caseNumber: string | null;
  /** The files that lay before the item, as the paper lists them. */
  readonly attachments: Item['attachments'];
  readonly text: NonNullable<Item['written']>['text'];
  readonly figures: NonNullable<Item['written']>['figures'];
  readonly sums: NonNullable<Item['written']>['sums'];
  readonly mentions: NonNullable<Item['written']>['mentions'];
  readonly presentedBy: readonly string[];
  /** What somebody was asked to do without a decision. */
  readonly assignments: NonNullable<Item['written']>['assignments'];
  /** The immediate approval at the meeting; null when it is approved with the rest. */
  readonly approvedAtOnce: Item['approved'];
  /** The lettered paragraphs below this one. */
  readonly paragraphs: readonly ParagraphView[];
}

export function minutesOf(meeting: string, version: number, state: MeetingState): MinutesView {
  const { status, absences, secretary, approvers, chairs, next, signatures, approved, completed } = state;
  const { disagreements, acknowledgements, corrections } = state;
  return {
    meeting,
    version,
    status,
    head: state.planned!,
    number: state.minutes?.number ?? null,
    keptAt: state.minutes?.keptAt ?? null,
    openedBy: state.openedBy,
    attendance: attendanceOf(state),
    absences,
    secretary,
    approvers,
    chairs,
    paragraphs: paragraphsOf(state)
      .filter(({ parent }) => parent === null)
      .map((paragraph) => paragraphView(state, paragraph)),
    next,
    closingWords: state.closed?.closingWords ?? null,
    signatures,
    approved,
    completed,
    disagreements,
    acknowledgements,
    corrections,
    findings: state.findings,
  };
}

function attendanceOf(state: MeetingState): AttendanceView[] {
  return state.attendance
    .toSorted((a, b) => a.listedAs - b.listedAs)
    .map(({ who, capacity, mode, servesFor, fromItem, left, at, soundOnlyReason }) => ({
      who,
      capacity,
      mode,
      servesFor,
      cameAt: at,
      leftAt: left?.at ?? null,
      soundOnlyReason,
      from: labelOf(state, fromItem),
      through: labelOf(state, left?.throughItem ?? null),
    }));
}

function paragraphView(state: MeetingState, paragraph: Paragraph): ParagraphView {
  const { item, section, tag, opened, written, decisions, undecided } = paragraph;
  const { recusals, proposals, proposition, votes, reservations, statements, delegated, followUps } =
    paragraph;
  return {
    item,
    number: opened.number,
    letter: opened.letter,
    label: opened.label,
    heading: opened.heading,
    section,
    tag,
    caseNumber: paragraph.case?.number ?? null,
    attachments: paragraph.attachments,
    text: written?.text ?? [],
    figures: written?.figures ?? [],
    sums: written?.sums ?? [],
    mentions: written?.mentions ?? [],
    presentedBy: written?.presentedBy ?? [],
    assignments: written?.assignments ?? [],
    recusals,
    proposals,
    proposition,
    votes,
    decisions,
    undecided,
    reservations,
    statements,
    delegated,
    followUps,
    approvedAtOnce: paragraph.approved,
    paragraphs: subParagraphsOf(state, item).map((below) => paragraphView(state, below)),
  };
}
