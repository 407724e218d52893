import type { RespondentGroup, SurveyMode } from '../domain/survey.events.js';

export const RESPONDENT_GROUPS: readonly RespondentGroup[] = [
  'participants-ongoing',
  'participants-ended',
  'staff',
  'board',
  'managers',
  'referrers',
];

export const SURVEY_MODES: readonly SurveyMode[] = ['meeting', 'mail', 'post', 'web'];
