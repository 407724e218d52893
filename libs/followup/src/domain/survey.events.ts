import type { CivilDate, DomainEvent } from '#kernel';

/** An indicator survey (indikatorenkät): what was asked, and how many answered what. Nobody's answers, and no words of theirs. One stream a survey. */
export type SurveyEvent =
  | DomainEvent<'survey.opened', SurveyOpened>
  | DomainEvent<'survey.answers-recorded', AnswersRecorded>
  | DomainEvent<'survey.closed', SurveyClosed>;

/** Whom the indicators are asked of. */
export type RespondentGroup =
  'participants-ongoing' | 'participants-ended' | 'staff' | 'board' | 'managers' | 'referrers';

/** How the forms were handed out and came back. */
export type SurveyMode = 'meeting' | 'mail' | 'post' | 'web';

/** @additionalProperties false */
export interface SurveyOpened {
  title: string;
  /** Which of the rounds, as it is called: `2025`. */
  round: string;
  groups: RespondentGroup[];
  questions: SurveyQuestion[];
  opensOn: CivilDate;
  /** The last day. */
  closesOn: CivilDate;
}

/** @additionalProperties false */
export interface SurveyQuestion {
  question: string;
  text: string;
  /** The steps of the scale, in order. */
  options: SurveyOption[];
}

/** @additionalProperties false */
export interface SurveyOption {
  option: string;
  text: string;
}

/** Forms that came in from one group, counted. @additionalProperties false */
export interface AnswersRecorded {
  group: RespondentGroup;
  how: SurveyMode;
  /** The day they were collected. */
  on: CivilDate;
  /** @asType integer @minimum 0 */
  handedOut: number;
  /** @asType integer @minimum 0 */
  answered: number;
  results: QuestionResult[];
}

/** @additionalProperties false */
export interface QuestionResult {
  question: string;
  counts: OptionCount[];
}

/** @additionalProperties false */
export interface OptionCount {
  option: string;
  /** @asType integer @minimum 0 */
  count: number;
}

/** @additionalProperties false */
export interface SurveyClosed {
  on: CivilDate;
  /** What whoever reads the result should know of the round. */
  note: string | null;
}
