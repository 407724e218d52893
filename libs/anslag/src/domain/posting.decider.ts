import { accept, addDays, type CivilDate, type Decider, type Decision, type Refusal, refuse } from '#kernel';
import type { AssociationState } from '#associations';
import { anslagDays } from './anslag-days.js';
import type {
  MoveAnslag,
  PostAnslag,
  PostingCommand,
  RecordProof,
  ReportLost,
  TakeDownAnslag,
} from './anslag.commands.js';
import type { AnslagEvent, AnslagPosted, AnslagScheduled } from './anslag.events.js';
import {
  findingsWhenLost,
  findingsWhenMovedAfterPosting,
  findingsWhenPosted,
  findingsWhenTakenDown,
} from './anslag.findings.js';
import { anslagRules } from './anslag.rules.js';
import {
  type AnslagState,
  comesDown,
  daysOf,
  evolveAnslag,
  isUp,
  noAnslag,
  plainSite,
  postedOn as sitesAfterPosting,
  type SiteState,
  sitesPut,
  takenDown as sitesAfterTakingDown,
} from './anslag.state.js';
import { dayToCome, unplanned } from './checks.js';
import { beforeApproval } from './schedule.decider.js';

export interface PostingContext {
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
  readonly people: AssociationState['people'];
}

/** What may come to light when it is down. */
const LEARNT_AFTERWARDS: ReadonlySet<PostingCommand['type']> = new Set(['record-proof', 'report-lost']);

/** What happens to a planned anslag: it goes up on each site, is lost and put up again, is moved, comes down. */
export const postingDecider: Decider<PostingCommand, AnslagState, AnslagEvent, PostingContext> = {
  initial: noAnslag,
  decide,
  evolve: evolveAnslag,
};

function decide(command: PostingCommand, state: AnslagState, context: PostingContext): Decision<AnslagEvent> {
  const { scheduled } = state;
  if (!scheduled) return unplanned;
  if (state.takenDownOn !== null && !LEARNT_AFTERWARDS.has(command.type))
    return refuse(
      anslagRules['anslag-already-taken-down'],
      `Anslaget togs ned ${state.takenDownOn} och kan inte ändras. Planera ett nytt anslag (anslag/schedule), om justeringen ska tillkännages igen.`,
      { takenDownOn: state.takenDownOn },
    );
  switch (command.type) {
    case 'post':
      return post(command, state, scheduled, context);
    case 'record-proof':
      return recordProof(command, state, context.today);
    case 'report-lost':
      return reportLost(command, state, context.today);
    case 'move':
      return move(command, state, scheduled, context.today);
    case 'take-down':
      return takeDown(command, state, context.today);
  }
}

function post(
  { on, sites: named, by, proof }: PostAnslag,
  state: AnslagState,
  scheduled: AnslagScheduled,
  { today, people }: PostingContext,
): Decision<AnslagEvent> {
  const refusal =
    sitesUnknown(state, named ?? []) ??
    alreadyPosted(state, named) ??
    againWhileComingDown(state, named) ??
    beforeApproval(on, scheduled.approvedOn) ??
    dayToCome(on, today) ??
    beforeItWasLost(state, named, on) ??
    unknownPoster(people, by);
  if (refusal) return refusal;
  const poster = people.find(({ person }) => person === by);
  const posting: Pick<AnslagPosted, 'sites' | 'on' | 'by' | 'proof'> = {
    sites: coversAll(state, named) ? null : named!,
    on,
    by: poster ? { person: poster.person, name: poster.name } : null,
    proof: proof ?? null,
  };
  const after = sitesAfterPosting(state.sites, posting);
  const posted: AnslagPosted = {
    ...posting,
    days: daysOf(scheduled, after),
    waiting: after.filter((site) => !isUp(site)).map(plainSite),
  };
  return accept(
    { type: 'anslag.posted', data: posted },
    ...findingsWhenPosted(posted, sitesPut(state.sites, posting), scheduled, today),
  );
}

function recordProof(
  { site, proof, on }: RecordProof,
  state: AnslagState,
  today: CivilDate,
): Decision<AnslagEvent> {
  return (
    sitesUnknown(state, [site]) ??
    neverPosted(state, site) ??
    dayToCome(on, today) ??
    accept({ type: 'anslag.proof-received', data: { site, proof, on } })
  );
}

/**
 * The notice must stay up the whole time (13 kap. 5 § second paragraph KL); after that it may be gone. A loss may be
 * found out when it has come down, and then the time never ran out.
 */
function reportLost(
  { site, on, reason }: ReportLost,
  state: AnslagState,
  today: CivilDate,
): Decision<AnslagEvent> {
  const refusal = sitesUnknown(state, [site]) ?? nothingToLose(state, site) ?? dayToCome(on, today);
  if (refusal) return refusal;
  const { from } = siteOf(state, site).postings.at(-1)!;
  if (on < from)
    return refuse(
      anslagRules['anslag-lost-before-posted'],
      `Anslaget sattes upp ${from} och kan inte ha försvunnit ${on}. Rätta dagen.`,
      { site, on, from },
    );
  if (state.days && on > state.days.lastAppealDay)
    return refuse(
      anslagRules['anslag-time-has-run-out'],
      `Tiden för överklagande gick ut ${state.days.lastAppealDay}, och efter den dagen får anslaget vara borta. Anteckna i stället att det är nedtaget (anslag/take-down).`,
      { site, on, lastAppealDay: state.days.lastAppealDay },
    );
  return accept(
    { type: 'anslag.posting-lost', data: { site, on, reason } },
    ...findingsWhenLost(siteOf(state, site), on, reason, state),
  );
}

/** The days count from the new day, whether or not the anslag had been posted. */
function move(
  { postedOn, reason }: MoveAnslag,
  state: AnslagState,
  { approvedOn, meetingDate, postOn, policy }: AnslagScheduled,
  today: CivilDate,
): Decision<AnslagEvent> {
  if (comesDown(state)) return comingDown(state);
  const from = state.postOn ?? postOn;
  // While a site waits the time does not run, and the day is still one to wait for.
  const wasPosted = state.days !== null;
  if (postedOn === from)
    return refuse(
      anslagRules['anslag-day-unchanged'],
      `Anslaget har redan dagen ${from}. Ange den dag som det ska flyttas till.`,
      { postedOn },
    );
  const refusal =
    beforeApproval(postedOn, approvedOn) ??
    (wasPosted ? (dayToCome(postedOn, today) ?? beforeALoss(state, postedOn)) : undefined);
  if (refusal) return refusal;

  const moved = { from, days: anslagDays(postedOn, approvedOn, policy), reason, wasPosted };
  return accept(
    { type: 'anslag.moved', data: moved },
    ...(wasPosted ? findingsWhenMovedAfterPosting(moved, meetingDate, policy, state) : []),
  );
}

/** It must stay up until the time for appeal has run out (8 kap. 12 § KL); longer is always allowed. */
function takeDown(
  { on, sites: named }: TakeDownAnslag,
  state: AnslagState,
  today: CivilDate,
): Decision<AnslagEvent> {
  const refusal = sitesUnknown(state, named ?? []);
  if (refusal) return refusal;
  // What has begun to come down comes down: a loss that is found out afterwards asks for a new anslag.
  const early = comesDown(state) ? undefined : tooEarly(state, on);
  if (early) return early;
  const down = (named ?? []).find((id) => !isUp(siteOf(state, id)));
  if (down !== undefined)
    return refuse(
      anslagRules['anslag-not-posted'],
      `Anslaget sitter inte uppe på ${siteOf(state, down).name}. Ange bara tavlor där det sitter uppe.`,
      { site: down },
    );
  const taken = { on, sites: coversAll(state, named) ? null : named! };
  const after = sitesAfterTakingDown(state.sites, taken);
  return (
    dayToCome(on, today) ??
    accept(
      {
        type: 'anslag.taken-down',
        data: { ...taken, waiting: after.filter(isUp).map(plainSite) },
      },
      ...findingsWhenTakenDown(state),
    )
  );
}

function tooEarly(state: AnslagState, on: CivilDate): Refusal | undefined {
  const { days } = state;
  if (!days) return timeDoesNotRun(state);
  // The charter may want it up until a working day; the law only until the time has run out.
  const earliest = addDays(days.lastAppealDay, 1);
  if (on >= earliest) return undefined;
  return refuse(
    anslagRules['anslag-time-not-run-out'],
    `Ett beslut kan överklagas till och med ${days.lastAppealDay}, och anslaget får tas ned tidigast ${earliest}. Vänta till dess; är det redan borta från en tavla, anteckna det (anslag/report-lost).`,
    { on, lastAppealDay: days.lastAppealDay, firstTakeDownDay: days.firstTakeDownDay },
  );
}

function siteOf({ sites }: AnslagState, id: string): SiteState {
  return sites.find(({ site }) => site === id)!;
}

/** Whether sites that are named, or left out, are all there are. */
function coversAll({ sites }: AnslagState, named: readonly string[] | undefined): boolean {
  return named === undefined || sites.every(({ site }) => named.includes(site));
}

function sitesUnknown({ sites }: AnslagState, named: readonly string[]): Refusal | undefined {
  const unknown = named.filter((id) => !sites.some(({ site }) => site === id));
  if (unknown.length === 0) return undefined;
  return refuse(
    anslagRules['anslag-site-unknown'],
    `Anslaget ska inte sitta på ${unknown.join(', ')}. Rätta id:t; tavlorna är ${sites.map(({ site }) => site).join(', ')}.`,
    { unknown, sites: sites.map(({ site }) => site) },
  );
}

function alreadyPosted(state: AnslagState, named: readonly string[] | undefined): Refusal | undefined {
  const meant = named
    ? named.map((id) => siteOf(state, id))
    : state.sites.filter(({ takenDownOn }) => takenDownOn === null);
  const up = meant.filter(isUp);
  if (up.length === 0 || (named === undefined && up.length < meant.length)) return undefined;
  return refuse(
    anslagRules['anslag-already-posted'],
    `Anslaget sattes upp ${up[0]!.postings.at(-1)!.from}${named ? ` på ${up.map(({ name }) => name).join(', ')}` : ''}. Är dagen fel, flytta det (anslag/move).`,
    { postedOn: up[0]!.postings.at(-1)!.from, sites: up.map(({ site }) => site) },
  );
}

/** When it has begun to come down, only a site that never had it can get it, late as it is. */
function againWhileComingDown(state: AnslagState, named: readonly string[] | undefined): Refusal | undefined {
  const meant = state.sites.filter(({ site }) => named === undefined || named.includes(site));
  if (!comesDown(state) || meant.every(({ postings }) => postings.length === 0)) return undefined;
  return comingDown(state);
}

function comingDown({ sites }: AnslagState): Refusal {
  const { name, takenDownOn } = sites.find((site) => site.takenDownOn !== null)!;
  return refuse(
    anslagRules['anslag-already-taken-down'],
    `Anslaget togs ned från ${name} ${takenDownOn} och kan inte flyttas eller sättas upp igen. Planera ett nytt anslag (anslag/schedule), om justeringen ska tillkännages igen.`,
    { takenDownOn },
  );
}

/** A day before it was gone cannot be the day from which it has been up ever since. */
function beforeALoss({ sites }: AnslagState, postedOn: CivilDate): Refusal | undefined {
  const again = sites.find(({ postings }) => (postings.at(-2)?.lost ?? '') > postedOn);
  if (!again) return undefined;
  const { lost } = again.postings.at(-2)!;
  return refuse(
    anslagRules['anslag-posted-before-lost'],
    `Anslaget försvann från ${again.name} ${lost} och har inte suttit uppe sedan ${postedOn}. Ange ${lost} eller en senare dag.`,
    { site: again.site, lost, on: postedOn },
  );
}

function beforeItWasLost(
  state: AnslagState,
  named: readonly string[] | undefined,
  on: CivilDate,
): Refusal | undefined {
  const lost = state.sites
    .filter(({ site }) => named === undefined || named.includes(site))
    .find(({ postings }) => (postings.at(-1)?.lost ?? '') > on);
  if (!lost) return undefined;
  const day = lost.postings.at(-1)!.lost;
  return refuse(
    anslagRules['anslag-posted-before-lost'],
    `Anslaget försvann från ${lost.name} ${day} och kan inte ha satts upp igen ${on}. Rätta dagen.`,
    { site: lost.site, lost: day, on },
  );
}

function unknownPoster(people: PostingContext['people'], by: string | undefined): Refusal | undefined {
  if (by === undefined || people.some(({ person }) => person === by)) return undefined;
  return refuse(
    anslagRules['anslag-signer-unknown'],
    `Det finns ingen person med id ${by}. Registrera personen först (associations/register-person), eller utelämna den.`,
    { by },
  );
}

function neverPosted(state: AnslagState, site: string): Refusal | undefined {
  if (siteOf(state, site).postings.length > 0) return undefined;
  return refuse(
    anslagRules['anslag-not-posted'],
    `Anslaget har inte satts upp på ${siteOf(state, site).name}. Sätt upp det först (anslag/post).`,
    { site },
  );
}

function nothingToLose(state: AnslagState, site: string): Refusal | undefined {
  if (siteOf(state, site).postings.at(-1)?.lost === null) return undefined;
  return refuse(
    anslagRules['anslag-not-posted'],
    `Anslaget sitter inte uppe på ${siteOf(state, site).name} och kan inte försvinna därifrån. Kontrollera tavlan.`,
    { site },
  );
}

function timeDoesNotRun({ sites }: AnslagState): Refusal {
  const waiting = sites.filter((site) => !isUp(site));
  return refuse(
    anslagRules['anslag-not-posted'],
    sites.some(isUp)
      ? `Anslaget sitter inte uppe på ${waiting.map(({ name }) => name).join(', ')}, så tiden för överklagande löper inte. Sätt upp det där först (anslag/post).`
      : 'Anslaget har inte satts upp och kan därför inte tas ned. Sätt upp det först (anslag/post).',
    { waiting: waiting.map(({ site }) => site) },
  );
}
