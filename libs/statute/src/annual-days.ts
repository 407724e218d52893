import { type CivilDate, civilDate } from '#kernel';
import { rolledForward } from './statutory-time.js';

/** The last day of a year on which the board may fix the next year's budget (23 § lag (2003:1210)), or the next working day. */
export function latestBudgetDay(year: number): CivilDate {
  return rolledForward(civilDate(year, 11, 30));
}
