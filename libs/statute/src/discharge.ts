import { type CivilDate, civilDate } from '#kernel';
import { monthsAfter } from './statutory-time.js';

/**
 * The day from which members that have not answered on discharge for a year are reminded: 30 June of the year after. A
 * municipality's own council decides before the end of June (5 kap. 24 § KL); that this should bind a member of an
 * association is read into it, since 26 § third paragraph lag (2003:1210) names no day. Nothing has to be done on the
 * day, so it does not move over a day off.
 */
export function dischargeReminderDay(year: number): CivilDate {
  return civilDate(year + 1, 6, 30);
}

/** When a member that still has not answered is reminded again: a quarter later. No law sets this time. */
export function nextDischargeReminder(remindedOn: CivilDate): CivilDate {
  return monthsAfter(remindedOn, 3);
}

/**
 * Whether members can decide on discharge for a year on a day (26 § third paragraph lag (2003:1210)): when it has ended.
 */
export function dischargeYearEnded(year: number, day: CivilDate): boolean {
  return day > civilDate(year, 12, 31);
}
