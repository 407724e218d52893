import { type CivilDate, civilDate } from '#kernel';
import { monthsAfter, rolledForward } from './statutory-time.js';

/**
 * The last day in a year for the board to adopt next year's budget: 30 November (23 § lag (2003:1210)), or the next
 * working day (2 § lag (1930:173)).
 */
export function latestBudgetDay(year: number): CivilDate {
  return rolledForward(civilDate(year, 11, 30));
}

/**
 * The last day to present the annual report of a year: three months after its end (24 § lag (2003:1210)), or the next
 * working day (2 § lag (1930:173)).
 */
export function latestAnnualReportDay(year: number): CivilDate {
  return rolledForward(monthsAfter(civilDate(year, 12, 31), 3));
}
