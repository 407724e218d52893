import type { CivilDate, DomainEvent, Finding } from '#kernel';

/** What an initiative has reported of its work in a period, in numbers of people and never of anyone (7 § lag 2003:1210). One stream a report. */
export type FollowUpEvent =
  | DomainEvent<'follow-up.reported', FiguresReported>
  | DomainEvent<'follow-up.corrected', FiguresCorrected>
  | DomainEvent<'follow-up.finding-recorded', Finding>;

/** How long a period the figures are for: a part of a year is what an interim report covers. */
export type FollowUpKind = 'monthly' | 'part-year' | 'half-year' | 'year' | 'final';

export type Sex = 'women' | 'men' | 'other' | 'unknown';

/** Where people went when they left. Sources often count work and studies together. */
export type OutcomeKind =
  | 'work'
  | 'studies'
  | 'work-or-studies'
  | 'continued-rehabilitation'
  | 'care'
  | 'moved'
  | 'other'
  | 'unknown';

/** How long people had lived on public support. */
export type TimeBand =
  'under-1-year' | '1-2-years' | '3-4-years' | '5-9-years' | '10-years-or-more' | 'unknown';

/** @additionalProperties false */
export interface FiguresReported {
  /** The initiative's id. */
  initiative: string;
  /** What it is called, as printed. */
  initiativeTitle: string;
  /** The grant that pays for it; null when it is not said. */
  grant: string | null;
  /** The report that the figures are from; null when it is not said. */
  report: string | null;
  kind: FollowUpKind;
  from: CivilDate;
  /** The last day of the period. */
  to: CivilDate;
  /** Where the figures were taken from: `SUS`, `Uppföljning Finsam`. */
  source: string;
  figures: Figures;
}

/** The whole of the figures as they should be; the old ones stay in the history. @additionalProperties false */
export interface FiguresCorrected {
  on: CivilDate;
  reason: string;
  figures: Figures;
}

/** Null where the source says nothing. @additionalProperties false */
export interface Figures {
  /** Everybody who took part in the period. */
  participants: People | null;
  /** Those of them who began in the period. */
  begun: People | null;
  /** Those of them who left in the period. */
  ended: People | null;
  /** What became of those who left; empty when it is not said. */
  outcomes: OutcomeFigure[];
  timeBefore: TimeInSupport | null;
  timeAfter: TimeInSupport | null;
  goals: GoalFigure[];
  note: string | null;
}

/** A number of people, and how they divide as far as the source says. @additionalProperties false */
export interface People {
  /** As stated; null when it is only what the cells add up to. */
  total: number | null;
  cells: PeopleCell[];
  /** Where the source gives only percentages. */
  shares: PeopleShare[];
}

/** @additionalProperties false */
export interface PeopleCell {
  sex: Sex;
  /** As written; null when the source does not divide by municipality. */
  municipality: string | null;
  /** @asType integer @minimum 0 */
  count: number;
}

/** Of one sex, or of one municipality. @additionalProperties false */
export interface PeopleShare {
  sex: Sex | null;
  municipality: string | null;
  /** `47 %`. */
  asWritten: string;
}

/** A number, or a percentage where the source gives only that. @additionalProperties false */
export interface OutcomeFigure {
  outcome: OutcomeKind;
  /** What the source calls it, when that is something else. */
  text: string | null;
  count: number | null;
  asWritten: string | null;
}

/** @additionalProperties false */
export interface TimeInSupport {
  bands: TimeFigure[];
  /** An average as written, `drygt fem år`; null when none is stated. */
  average: string | null;
}

/** @additionalProperties false */
export interface TimeFigure {
  band: TimeBand;
  /** @asType integer @minimum 0 */
  count: number;
}

/** @additionalProperties false */
export interface GoalFigure {
  text: string;
  target: number | null;
  outcome: number | null;
  /** Whether the numbers are of people. */
  people: boolean;
}
