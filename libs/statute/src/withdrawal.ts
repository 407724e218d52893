import type { CivilDate } from '#kernel';
import { yearsAfter } from './statutory-time.js';

/** Years from a member's notice to its withdrawal. The förbundsordning may only shorten it (27 § lag (2003:1210)). */
export const WITHDRAWAL_NOTICE_YEARS = 3;

/**
 * The day on which a member leaves, counted from the day of its notice (27 § lag (2003:1210), 1 § lag (1930:173)).
 * Nothing has to be done on that day, so it stands on a day off too.
 */
export function withdrawalDay(noticeDay: CivilDate, years: number = WITHDRAWAL_NOTICE_YEARS): CivilDate {
  return yearsAfter(noticeDay, years);
}
