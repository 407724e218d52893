import { type CivilDate, type Finding } from '#kernel';
import { announcementDay, appealInTime } from '#statute';
import { anslagDays } from './anslag-days.js';
import type {
  AnslagDays,
  AnslagEvent,
  AnslagMoved,
  AnslagPosted,
  AnslagScheduled,
  AnslagSite,
  AnslagTakenDown,
  PostingProof,
} from './anslag.events.js';
import type { AppealDecided, AppealReceived, LegalForceConfirmed } from './appeal.events.js';

/** What has happened on one site. */
export interface SiteState extends AnslagSite {
  /** In order; the last has no `lost` while it is up. */
  readonly postings: readonly SitePosting[];
  readonly takenDownOn: CivilDate | null;
}

export interface SitePosting {
  readonly from: CivilDate;
  readonly by: { readonly person: string; readonly name: string } | null;
  readonly proof: PostingProof | null;
  readonly lost: CivilDate | null;
  readonly lostBecause: string | null;
}

export interface AppealState extends AppealReceived {
  readonly forwardedOn: CivilDate | null;
  /** Whether the decision must not be carried out for now. */
  readonly stayed: boolean;
  readonly decided: Pick<AppealDecided, 'on' | 'outcome' | 'caseNumber'> | null;
}

export interface AnslagState {
  /** As it was planned; `postOn` below says what has become of the day. */
  readonly scheduled: AnslagScheduled | null;
  /** The day it is to be posted, or was. */
  readonly postOn: CivilDate | null;
  readonly sites: readonly SiteState[];
  /** Null while the time for appeal does not run: it is not up on every site. */
  readonly days: AnslagDays | null;
  readonly moves: readonly AnslagMoved[];
  /** The day it came down from the last site. */
  readonly takenDownOn: CivilDate | null;
  readonly appeals: readonly AppealState[];
  /** Null when it is not confirmed, or when what came to light afterwards took the confirmation back. */
  readonly legalForce: LegalForceConfirmed | null;
  readonly findings: readonly Finding[];
}

export const noAnslag: AnslagState = {
  scheduled: null,
  postOn: null,
  sites: [],
  days: null,
  moves: [],
  takenDownOn: null,
  appeals: [],
  legalForce: null,
  findings: [],
};

/** Findings that lapse when the day becomes another; what holds for the new day is recorded with it. */
const ABOUT_THE_DAY: ReadonlySet<string> = new Set(['anslag-posted-late', 'anslag-noted-late']);

/** Findings about a posting on one site that lapse when it is put up there again. */
const ABOUT_A_POSTING: ReadonlySet<string> = new Set(['anslag-posting-lost', 'anslag-proof-missing']);

export function evolveAnslag(state: AnslagState, event: AnslagEvent): AnslagState {
  switch (event.type) {
    case 'anslag.scheduled':
      return {
        ...state,
        scheduled: event.data,
        postOn: event.data.postOn,
        sites: event.data.sites.map((site) => ({ ...site, postings: [], takenDownOn: null })),
      };
    case 'anslag.posted': {
      const put = sitesPut(state.sites, event.data);
      const counted = withDays(state, event.data.days);
      return {
        ...counted,
        postOn: event.data.days?.postedOn ?? state.postOn,
        sites: postedOn(state.sites, event.data),
        findings: counted.findings.filter(
          ({ rule, facts }) => !ABOUT_A_POSTING.has(rule) || !put.some(({ site }) => site === facts.site),
        ),
      };
    }
    case 'anslag.proof-received': {
      const { site, proof } = event.data;
      return {
        ...state,
        sites: atSite(state.sites, site, (one) => withLastPosting(one, (posting) => ({ ...posting, proof }))),
        findings: state.findings.filter(
          ({ rule, facts }) => rule !== 'anslag-proof-missing' || facts.site !== site,
        ),
      };
    }
    case 'anslag.posting-lost': {
      const { site, on, reason } = event.data;
      return {
        ...withDays(state, null),
        legalForce: null,
        sites: atSite(state.sites, site, (one) =>
          withLastPosting(one, (posting) => ({ ...posting, lost: on, lostBecause: reason })),
        ),
      };
    }
    case 'anslag.moved':
      return moved(state, event.data);
    case 'anslag.taken-down': {
      const sites = takenDown(state.sites, event.data);
      return { ...state, sites, takenDownOn: event.data.waiting.length === 0 ? event.data.on : null };
    }
    case 'anslag.finding-recorded':
      return { ...state, findings: [...state.findings, event.data] };
    case 'appeal.received':
      return {
        ...state,
        appeals: [...state.appeals, { ...event.data, forwardedOn: null, stayed: false, decided: null }],
        legalForce: event.data.inTime ? null : state.legalForce,
      };
    case 'appeal.forwarded':
      return {
        ...atAppeal(state, event.data.appeal, () => ({ forwardedOn: event.data.on })),
        findings: state.findings.filter(
          ({ rule, facts }) => rule !== 'appeal-not-forwarded' || facts.appeal !== event.data.appeal,
        ),
      };
    case 'appeal.stayed':
      return atAppeal(state, event.data.appeal, () => ({ stayed: true }));
    case 'appeal.stay-lifted':
      return atAppeal(state, event.data.appeal, () => ({ stayed: false }));
    case 'appeal.decided': {
      const { appeal, ...decided } = event.data;
      return atAppeal(state, appeal, () => ({ decided, stayed: false }));
    }
    case 'legal-force.confirmed':
      return {
        ...state,
        legalForce: event.data,
        findings: state.findings.filter(({ rule }) => rule !== 'legal-force-lapsed'),
      };
  }
}

export const anslagFoldable = { initial: noAnslag, evolve: evolveAnslag };

/** What the board calls it: the body and the day of its meeting. */
export function anslagTitle({
  bodyName,
  meetingDate,
}: Pick<AnslagScheduled, 'bodyName' | 'meetingDate'>): string {
  return meetingDate === null
    ? `${bodyName}, sammanträde utan angivet datum`
    : `${bodyName}, sammanträde ${meetingDate}`;
}

/** Whether it is up on a site now. */
export function isUp({ postings, takenDownOn }: SiteState): boolean {
  return takenDownOn === null && postings.length > 0 && postings.at(-1)!.lost === null;
}

/** The days that follow from the postings, or null while the time for appeal does not run. */
export function daysOf(scheduled: AnslagScheduled, sites: readonly SiteState[]): AnslagDays | null {
  const day = announcementDay(
    sites.map(({ postings }) => postings),
    scheduled.policy,
  );
  return day === null ? null : anslagDays(day, scheduled.approvedOn, scheduled.policy);
}

/** The sites after a posting. */
export function postedOn(
  sites: readonly SiteState[],
  { sites: named, on, by, proof }: Pick<AnslagPosted, 'sites' | 'on' | 'by' | 'proof'>,
): readonly SiteState[] {
  const put = sitesPut(sites, { sites: named });
  return sites.map((site) =>
    put.includes(site)
      ? {
          ...site,
          postings: [...site.postings, { from: on, by, proof, lost: null, lostBecause: null }],
        }
      : site,
  );
}

/** The sites that a posting puts it up on: those named, or all where it is not up. What has come down stays down. */
export function sitesPut(
  sites: readonly SiteState[],
  named: Pick<AnslagPosted, 'sites'>,
): readonly SiteState[] {
  return sites.filter((site) => isAmong(named, site.site) && !isUp(site) && site.takenDownOn === null);
}

/** Whether it has begun to come down: then the time had run out, and nothing is put up again. */
export function comesDown({ sites }: Pick<AnslagState, 'sites'>): boolean {
  return sites.some(({ takenDownOn }) => takenDownOn !== null);
}

/** The sites after taking down. */
export function takenDown(
  sites: readonly SiteState[],
  { sites: named, on }: Pick<AnslagTakenDown, 'sites' | 'on'>,
): readonly SiteState[] {
  return sites.map((site) =>
    isAmong({ sites: named }, site.site) && isUp(site) ? { ...site, takenDownOn: on } : site,
  );
}

/** A site as it is told of in events. */
export function plainSite({ site, name, member, posting }: SiteState): AnslagSite {
  return { site, name, member, posting };
}

function isAmong({ sites }: { sites: readonly string[] | null }, site: string): boolean {
  return sites === null || sites.includes(site);
}

/** The day was another: every posting that stands is of the new day. */
function moved(state: AnslagState, data: AnslagMoved): AnslagState {
  const sites = state.sites.map((site) =>
    data.wasPosted && isUp(site)
      ? withLastPosting(site, (posting) => ({ ...posting, from: data.days.postedOn }))
      : site,
  );
  const counted = data.wasPosted ? { ...withDays(state, data.days), legalForce: null } : state;
  return {
    ...counted,
    postOn: data.days.postedOn,
    sites,
    moves: [...state.moves, data],
    findings: counted.findings.filter(({ rule }) => !ABOUT_THE_DAY.has(rule)),
  };
}

/** Other days to count by: an appeal that was late by the old ones may be in time, and never the other way. */
function withDays(state: AnslagState, days: AnslagDays | null): AnslagState {
  const appeals = state.appeals.map((one) => ({
    ...one,
    inTime: one.inTime || appealInTime(one.receivedOn, days?.lastAppealDay ?? null),
  }));
  const inTime = new Set<unknown>(appeals.filter((one) => one.inTime).map(({ appeal }) => appeal));
  return {
    ...state,
    days,
    appeals,
    findings: state.findings.filter(({ rule, facts }) => rule !== 'appeal-late' || !inTime.has(facts.appeal)),
  };
}

function atSite(
  sites: readonly SiteState[],
  id: string,
  change: (site: SiteState) => SiteState,
): readonly SiteState[] {
  return sites.map((site) => (site.site === id ? change(site) : site));
}

function withLastPosting(site: SiteState, change: (posting: SitePosting) => SitePosting): SiteState {
  return {
    ...site,
    postings: site.postings.map((one, n) => (n === site.postings.length - 1 ? change(one) : one)),
  };
}

function atAppeal(
  state: AnslagState,
  id: string,
  change: (appeal: AppealState) => Partial<AppealState>,
): AnslagState {
  return {
    ...state,
    appeals: state.appeals.map((one) => (one.appeal === id ? { ...one, ...change(one) } : one)),
  };
}
