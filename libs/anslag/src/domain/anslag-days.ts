import type { CivilDate } from '#kernel';
import { firstTakeDownDay, lastAppealDay, latestPostingDay } from '#statute';
import type { AnslagDays } from './anslag.events.js';

/** The days that follow from a posting on `postedOn` of minutes approved on `approvedOn`, null when not known. */
export function anslagDays(postedOn: CivilDate, approvedOn: CivilDate | null): AnslagDays {
  return {
    postedOn,
    lastAppealDay: lastAppealDay(postedOn),
    firstTakeDownDay: firstTakeDownDay(postedOn),
    latestPosting: approvedOn === null ? null : latestPostingDay(approvedOn),
  };
}
