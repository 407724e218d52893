import type { AnswersRecorded, SurveyClosed, SurveyEvent, SurveyOpened } from './survey.events.js';

export interface SurveyState {
  readonly opened: SurveyOpened | null;
  readonly answers: readonly AnswersRecorded[];
  readonly closed: SurveyClosed | null;
}

export const noSurvey: SurveyState = { opened: null, answers: [], closed: null };

export function evolveSurvey(state: SurveyState, event: SurveyEvent): SurveyState {
  switch (event.type) {
    case 'survey.opened':
      return { ...state, opened: event.data };
    case 'survey.answers-recorded':
      return { ...state, answers: [...state.answers, event.data] };
    case 'survey.closed':
      return { ...state, closed: event.data };
  }
}

export const surveyFoldable = { initial: noSurvey, evolve: evolveSurvey };
