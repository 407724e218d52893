import { addDays, type CivilDate } from '#kernel';
import { rolledForward } from './statutory-time.js';

/** Who appeals, as far as it matters to the law. Nobody's name. */
export type Appellant = 'inhabitant' | 'property-owner' | 'taxpayer' | 'member' | 'outsider';

/**
 * Whether somebody may appeal a board's decision (28 § lag (2003:1210)): a member of a kommun or region in the
 * association, that is who is registered, owns real estate or is to pay municipal tax there (1 kap. 5–6 §§ KL). The
 * association's own members may not; they use the charter's order for disputes.
 */
export function mayAppeal(appellant: Appellant): boolean {
  return appellant !== 'member' && appellant !== 'outsider';
}

/**
 * Whether an appeal came in time (13 kap. 5–6 §§ KL): by the last appeal day, at the court or, by mistake, at the
 * association. While the time does not run it cannot be late.
 */
export function appealInTime(receivedOn: CivilDate, lastAppealDay: CivilDate | null): boolean {
  return lastAppealDay === null || receivedOn <= lastAppealDay;
}

/**
 * The first day on which the court can be asked whether anything came in: the working day after the last appeal day. What
 * reaches it on that day may count as received the day before (44 § förvaltningsprocesslagen (1971:291)).
 */
export function askCourtFrom(lastAppealDay: CivilDate): CivilDate {
  return rolledForward(addDays(lastAppealDay, 1));
}
