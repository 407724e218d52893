import type { AnswersRecorded, SurveyClosed, SurveyOpened } from './survey.events.js';

export type SurveyCommand =
  | ({ type: 'open' } & SurveyOpened)
  | ({ type: 'record-answers' } & AnswersRecorded)
  | ({ type: 'close' } & Omit<SurveyClosed, 'on'>);
