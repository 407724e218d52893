import type {
  FollowUpKind,
  GoalFigure,
  OutcomeKind,
  PeopleCell,
  PeopleShare,
  TimeFigure,
} from '../follow-up.events.js';

/** Figures as everybody may read them. A number that is null is withheld, so that nobody can be made out. */
export interface PublishedFigures {
  readonly participants: PublishedPeople | null;
  readonly begun: PublishedPeople | null;
  readonly ended: PublishedPeople | null;
  readonly outcomes: readonly PublishedOutcome[];
  readonly timeBefore: PublishedTime | null;
  readonly timeAfter: PublishedTime | null;
  readonly goals: readonly PublishedGoal[];
  readonly note: string | null;
  /** Whether anything is withheld. */
  readonly withheld: boolean;
}

export interface PublishedPeople {
  readonly total: number | null;
  readonly cells: readonly (Omit<PeopleCell, 'count'> & { readonly count: number | null })[];
  /** What the cells of each sex add up to; empty when the source does not divide by sex. */
  readonly bySex: readonly (Pick<PeopleCell, 'sex'> & { readonly count: number | null })[];
  /** What the cells of each municipality add up to; empty when the source does not divide by municipality. */
  readonly byMunicipality: readonly (Pick<PeopleCell, 'municipality'> & { readonly count: number | null })[];
  readonly shares: readonly (Omit<PeopleShare, 'asWritten'> & { readonly asWritten: string | null })[];
}

export interface PublishedOutcome {
  readonly outcome: OutcomeKind;
  readonly text: string | null;
  readonly count: number | null;
  /** A percentage as the source has it, where it gives no number. */
  readonly asWritten: string | null;
  /** Of those who left, in whole percent, from the numbers that are shown. */
  readonly percent: number | null;
  readonly withheld: boolean;
}

export interface PublishedTime {
  readonly total: number | null;
  readonly bands: readonly (Pick<TimeFigure, 'band'> & { readonly count: number | null })[];
  readonly average: string | null;
}

export interface PublishedGoal extends Omit<GoalFigure, 'outcome'> {
  readonly outcome: number | null;
  readonly withheld: boolean;
}

/** The same figures of the report before, of the same initiative and kind: only where both are shown. */
export interface Comparison {
  readonly followUp: string;
  readonly kind: FollowUpKind;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly figure: 'participants' | 'begun' | 'ended';
  readonly before: number;
  readonly now: number;
  readonly change: number;
}
