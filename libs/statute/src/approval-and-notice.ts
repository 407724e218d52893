import { addDays, type CivilDate } from '#kernel';
import { rolledForward, weeksAfter } from './statutory-time.js';

/**
 * The last day to approve minutes: 14 days after the meeting (5 kap. 69 § KL), or the next working day. `roll` false for
 * an association whose charter does not count so.
 */
export function latestApprovalDay(meeting: CivilDate, roll = true): CivilDate {
  return rolled(addDays(meeting, 14), roll);
}

/**
 * The last day to announce that minutes have been approved: the second day after the approval (8 kap. 12 § KL), or
 * the next working day.
 */
export function latestPostingDay(approved: CivilDate, roll = true): CivilDate {
  return rolled(addDays(approved, 2), roll);
}

/**
 * The last day on which an appeal may reach förvaltningsrätten: three weeks from the day of announcement (13 kap. 5 §
 * KL, by 28 § lag (2003:1210)), or the next working day. `posted` is the day of the last board to announce it.
 */
export function lastAppealDay(posted: CivilDate): CivilDate {
  return rolledForward(weeksAfter(posted, 3));
}

/**
 * The first day an anslag may be gone: the day after the time for appeal has run out (8 kap. 12 § KL). It is the
 * calculated day of legal force too, and may itself be a day off.
 */
export function firstTakeDownDay(posted: CivilDate): CivilDate {
  return addDays(lastAppealDay(posted), 1);
}

function rolled(deadline: CivilDate, roll: boolean): CivilDate {
  return roll ? rolledForward(deadline) : deadline;
}
