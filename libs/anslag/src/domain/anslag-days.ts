import type { CivilDate } from '#kernel';
import { firstTakeDownDay, lastAppealDay, latestPostingDay, rolledForward } from '#statute';
import type { AnslagDays, AnslagPolicy } from './anslag.events.js';

/** The days that follow from an announcement on `postedOn` of an approval on `approvedOn`, null when not known. */
export function anslagDays(
  postedOn: CivilDate,
  approvedOn: CivilDate | null,
  { takeDown, roll }: Pick<AnslagPolicy, 'takeDown' | 'roll'> = { takeDown: 'first-day', roll: true },
): AnslagDays {
  const first = firstTakeDownDay(postedOn);
  return {
    postedOn,
    lastAppealDay: lastAppealDay(postedOn),
    firstTakeDownDay: takeDown === 'next-working-day' ? rolledForward(first) : first,
    latestPosting: approvedOn === null ? null : latestPostingDay(approvedOn, roll),
  };
}
