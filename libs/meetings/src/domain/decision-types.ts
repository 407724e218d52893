import type { DecisionType } from './meeting.events.js';

/** The kinds of decision, as the API lists them. */
export const DECISION_TYPES: readonly DecisionType[] = [
  'elected',
  'approved',
  'approved-with-change',
  'adopted',
  'endorsed',
  'filed',
  'granted',
  'partly-granted',
  'granted-on-conditions',
  'refused',
  'postponed',
  'remitted',
  'assignment',
  'withdrawn',
];
