import { addDays, type CivilDate, daysBetween } from '#kernel';

/** When an anslag was up on one site, in order; `lost` is the first day it was gone before its time. */
export type Postings = ReadonlyArray<{ readonly from: CivilDate; readonly lost: CivilDate | null }>;

/** What the charter says where the law does not. */
export interface ClockPolicy {
  readonly clock: 'last-site' | 'first-site';
  readonly lostPosting: 'restart' | 'extend';
}

/**
 * The day from which the time for appeal counts (13 kap. 5 § KL, by 28 § lag (2003:1210)), given when the approval was
 * announced on each site that must carry it. Null while it does not run: a site has not announced it, or has lost it,
 * since the notice must stay up the whole time (13 kap. 5 § second paragraph KL).
 *
 * With several sites it counts from the last, as for a joint committee, unless the charter says the first. A posting that
 * was lost starts anew on the day it is up again, or the days it was gone are added, by the charter.
 */
export function announcementDay(
  sites: readonly Postings[],
  { clock, lostPosting }: ClockPolicy,
): CivilDate | null {
  if (sites.some((postings) => postings.at(-1)?.lost != null)) return null;
  const started = sites
    .map((postings) => startOf(postings, lostPosting))
    .filter((day) => day !== null)
    .toSorted();
  if (clock === 'first-site') return started[0] ?? null;
  return started.length < sites.length ? null : (started.at(-1) ?? null);
}

function startOf(postings: Postings, lostPosting: ClockPolicy['lostPosting']): CivilDate | null {
  const last = postings.at(-1);
  if (!last) return null;
  if (lostPosting === 'restart') return last.from;
  const daysGone = postings
    .slice(1)
    .reduce((days, { from }, index) => days + daysBetween(postings[index]!.lost!, from), 0);
  return addDays(postings[0]!.from, daysGone);
}
