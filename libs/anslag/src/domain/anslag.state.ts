import { type CivilDate, type Finding } from '#kernel';
import { announcementDay } from '#statute';
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

export function evolveAnslag(state: AnslagState, event: AnslagEvent): AnslagState {
  switch (event.type) {
    case 'anslag.scheduled':
      return {
        ...state,
        scheduled: event.data,
        postOn: event.data.postOn,
        sites: event.data.sites.map((site) => ({ ...site, postings: [], takenDownOn: null })),
      };
    case 'anslag.posted':
      return {
        ...state,
        postOn: event.data.days?.postedOn ?? state.postOn,
        sites: postedOn(state.sites, event.data),
        days: event.data.days,
        findings: state.findings.filter(
          ({ rule, facts }) => rule !== 'anslag-posting-lost' || !isAmong(event.data, facts.site as string),
        ),
      };
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
        ...state,
        days: null,
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
      return { ...state, legalForce: event.data };
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
  return sites.map((site) =>
    isAmong({ sites: named }, site.site) && !isUp(site)
      ? {
          ...site,
          postings: [...site.postings, { from: on, by, proof, lost: null, lostBecause: null }],
        }
      : site,
  );
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
  return {
    ...state,
    postOn: data.days.postedOn,
    sites,
    days: data.wasPosted && sites.every(isUp) ? data.days : null,
    moves: [...state.moves, data],
    findings: state.findings.filter(({ rule }) => !ABOUT_THE_DAY.has(rule)),
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
