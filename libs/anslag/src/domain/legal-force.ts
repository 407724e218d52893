import { addDays, type CivilDate } from '#kernel';
import { askCourtFrom } from '#statute';
import { type AnslagState, type AppealState, isUp } from './anslag.state.js';

/** The day from which the decisions hold, if nothing stands against it: the day after the last appeal day. */
export function calculatedLegalForce(state: AnslagState): CivilDate | null {
  const { days } = state;
  if (!days || notAnnounced(state).length > 0) return null;
  return addDays(days.lastAppealDay, 1);
}

/** A decision that somebody appealed in time, and what became of it. */
export interface AppealedDecision {
  /** Its id in the minutes. */
  readonly decision: string;
  readonly standing: 'pending' | 'annulled' | 'stands';
  /** The day from which it holds: when the last of its cases was closed; null unless it stands. */
  readonly from: CivilDate | null;
}

/** What is appealed in time gains legal force by itself, when its cases are closed and it stands (13 kap. KL). */
export function appealedDecisions(state: AnslagState): AppealedDecision[] {
  const tried = state.appeals.filter(isTried);
  return [...new Set(tried.flatMap(({ decisions }) => decisions))].map((decision) => {
    const outcomes = tried.filter(({ decisions }) => decisions.includes(decision)).map((one) => one.decided);
    if (outcomes.includes(null)) return { decision, standing: 'pending', from: null };
    if (outcomes.some((one) => one?.outcome === 'annulled'))
      return { decision, standing: 'annulled', from: null };
    const unappealed = calculatedLegalForce(state);
    const closed = outcomes.flatMap((one) => one?.on ?? []);
    const last = unappealed && [unappealed, ...closed].toSorted().at(-1)!;
    return { decision, standing: 'stands', from: last };
  });
}

/**
 * Why the decisions have not gained legal force (13 kap. 5 § KL): the approval is not announced everywhere, a posting is
 * lost, the time has not run out, an appeal is pending. Swedish, a sentence each; empty when nothing stands against it.
 */
export function obstaclesToLegalForce(state: AnslagState, today: CivilDate): string[] {
  const { days, sites, appeals } = state;
  const lost = sites.filter(({ postings }) => postings.at(-1)?.lost != null);
  const waiting = sites.filter((site) => site.postings.length === 0 && !isUp(site));
  const pending = appeals.filter(({ decided }) => decided === null);
  return [
    ...notAnnounced(state),
    ...(waiting.length > 0
      ? [`Anslaget är inte uppsatt på ${waiting.map(({ name }) => name).join(', ')}.`]
      : []),
    ...lost.map(({ name, postings }) => `Anslaget försvann från ${name} ${postings.at(-1)!.lost}.`),
    ...(days && today < askCourtFrom(days.lastAppealDay)
      ? [
          `Tiden för överklagande går ut ${days.lastAppealDay}, och domstolen kan tillfrågas från ${askCourtFrom(days.lastAppealDay)}.`,
        ]
      : []),
    ...pending.map(
      ({ appeal, receivedOn, stayed }) =>
        `Överklagandet ${appeal} kom in ${receivedOn} och är inte avgjort${stayed ? '; beslutet får inte verkställas' : ''}.`,
    ),
  ];
}

/** What the court has tried is tried, whatever the calendar says here; otherwise who appeals, and when, decides. */
function isTried({ inTime, mayAppeal, decided }: AppealState): boolean {
  return (inTime && mayAppeal) || decided?.outcome === 'annulled' || decided?.outcome === 'rejected';
}

/** Members where the approval is not announced. Before an anslag named them, only a finding told of them. */
function notAnnounced({ scheduled, findings }: AnslagState): string[] {
  const missing = scheduled?.sitesMissing ?? [];
  if (missing.length > 0)
    return [`Justeringen är inte tillkännagiven hos ${missing.map(({ name }) => name).join(', ')}.`];
  return findings.some(({ rule }) => rule === 'anslag-sites-missing')
    ? ['Justeringen är inte tillkännagiven hos alla medlemmar.']
    : [];
}
