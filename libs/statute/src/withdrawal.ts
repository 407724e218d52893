import type { CivilDate } from '#kernel';
import { yearsAfter } from './statutory-time.js';

/** Years from a member's notice to its withdrawal. The förbundsordning may only shorten it (27 § lag (2003:1210)). */
export const WITHDRAWAL_NOTICE_YEARS = 3;

/** The four parts that must be in every association (3 § lag (2003:1210)). */
export type AssociationPart = 'municipality' | 'region' | 'social-insurance-agency' | 'employment-service';

const PARTS: readonly AssociationPart[] = [
  'municipality',
  'region',
  'social-insurance-agency',
  'employment-service',
];

/**
 * The day on which a member leaves, counted from the day of its notice (27 § lag (2003:1210), 1 § lag (1930:173)).
 * Nothing has to be done on that day, so it stands on a day off too.
 */
export function withdrawalDay(noticeDay: CivilDate, years: number = WITHDRAWAL_NOTICE_YEARS): CivilDate {
  return yearsAfter(noticeDay, years);
}

/**
 * Whether a member of this kind can give notice (27 § lag (2003:1210)). The state's two agencies take part in every
 * association by their instructions; practice holds that they cannot leave.
 */
export function mayWithdraw(part: AssociationPart): boolean {
  return part === 'municipality' || part === 'region';
}

/**
 * The parts that would have no member left (3 and 27 §§ lag (2003:1210)); empty when the association can go on. A
 * municipality outside every region is a region's part too, which only people can tell: it is not counted as one here.
 */
export function partsMissing(remaining: readonly AssociationPart[]): AssociationPart[] {
  return PARTS.filter((part) => !remaining.includes(part));
}
