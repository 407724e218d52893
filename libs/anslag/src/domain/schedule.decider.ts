import type { AssociationState, CharterAdopted } from '#associations';
import {
  accept,
  type CivilDate,
  type Decider,
  type Decision,
  isRefusal,
  type Refusal,
  refuse,
} from '#kernel';
import type { MeetingState, MinutesApproved } from '#meetings';
import type { ScheduleAnslag } from './anslag.commands.js';
import type { AnslagEvent, AnslagScheduled } from './anslag.events.js';
import { findingsWhenScheduled } from './anslag.findings.js';
import { anslagRules } from './anslag.rules.js';
import { type AnslagState, evolveAnslag, noAnslag } from './anslag.state.js';

/** Other streams' facts that the planning of an anslag relies on. */
export interface ScheduleContext {
  readonly meeting: MeetingState;
  readonly association: Pick<AssociationState, 'members' | 'people' | 'sites'>;
  /** In force on the day of the meeting; null when none has been adopted. */
  readonly charter: CharterAdopted | null;
}

/** Plans the anslag of a meeting's approved minutes, with everything that will be printed frozen in the event. */
export const scheduleDecider: Decider<ScheduleAnslag, AnslagState, AnslagEvent, ScheduleContext> = {
  initial: noAnslag,
  decide,
  evolve: evolveAnslag,
};

function decide(
  command: ScheduleAnslag,
  state: AnslagState,
  { meeting, association, charter }: ScheduleContext,
): Decision<AnslagEvent> {
  if (state.scheduled)
    return refuse(
      anslagRules['anslag-already-scheduled'],
      `Anslaget är redan planerat till ${state.postOn}. Flytta det (anslag/move), eller välj ett annat id.`,
      { postOn: state.postOn },
    );
  const { planned, minutes } = meeting;
  if (!planned)
    return refuse(
      anslagRules['anslag-meeting-unknown'],
      `Det finns inget sammanträde med id ${command.meeting}. Rätta id:t.`,
      { meeting: command.meeting },
    );
  if (planned.record === 'notes')
    return refuse(
      anslagRules['anslag-of-notes'],
      `${planned.bodyName} fattar inga beslut. Dess minnesanteckningar justeras inte, och därför finns inget att tillkännage.`,
      { meeting: command.meeting, body: planned.body },
    );
  const announced = announcedApproval(command, meeting);
  if (isRefusal(announced)) return announced;
  if (!charter)
    return refuse(
      anslagRules['anslag-charter-missing'],
      'Förbundsordningen avgör hur anslagets slutdag skrivs, och ingen är antagen. Registrera den först (associations/adopt-charter).',
    );
  const tooEarly = beforeApproval(command.postOn, announced.on);
  if (tooEarly) return tooEarly;

  const sites = sitesNamed(command.sites, association.sites);
  if (isRefusal(sites)) return sites;
  const keptAt = command.keptAt ?? minutes?.keptAt;
  if (!keptAt)
    return refuse(
      anslagRules['anslag-kept-at-missing'],
      'Anslaget ska ange var protokollet finns tillgängligt, och protokollet säger det inte. Ange keptAt.',
    );
  const signer = association.people.find(({ person }) => person === command.signedBy);
  if (command.signedBy !== undefined && !signer)
    return refuse(
      anslagRules['anslag-signer-unknown'],
      `Det finns ingen person med id ${command.signedBy}. Registrera personen först (associations/register-person), eller rätta id:t.`,
      { signedBy: command.signedBy },
    );

  const scheduled: AnslagScheduled = {
    meeting: command.meeting,
    body: planned.body,
    bodyName: planned.bodyName,
    meetingDate: planned.date.date,
    paragraphs: announced.paragraphs,
    approvedOn: announced.on,
    postOn: command.postOn,
    sites,
    keptAt,
    signedBy: signer ? { person: signer.person, name: signer.name } : null,
    endLabel: charter.anslagEndLabel,
    approval: command.approval ?? null,
    policy: {
      clock: charter.anslagClock,
      lostPosting: charter.lostPosting,
      takeDown: charter.takeDown,
      roll: charter.rollDeadlines,
    },
    sitesMissing: sitesMissing(sites, association),
  };
  return accept({ type: 'anslag.scheduled', data: scheduled }, ...findingsWhenScheduled(scheduled));
}

/** What is announced: the approval of the whole minutes, or of paragraphs that were approved at the meeting. */
function announcedApproval(
  { meeting: id, approval }: ScheduleAnslag,
  { approved, items, status }: MeetingState,
): { paragraphs: string; on: CivilDate | null } | Refusal {
  if (approval === undefined)
    return approved
      ? { paragraphs: rangeExcept(approved), on: approved.on.date }
      : refuse(
          anslagRules['anslag-minutes-not-approved'],
          'Det är justeringen som tillkännages, och protokollet är inte justerat. Justera det först (minutes/approve), eller ange i approval en omedelbar justering.',
          { meeting: id, status },
        );
  const immediate = items.map((item) => item.approved).find((one) => one?.approval === approval);
  if (immediate) return { paragraphs: paragraphList(immediate.labels), on: immediate.on };
  return refuse(
    anslagRules['anslag-approval-unknown'],
    `Ingen omedelbar justering vid sammanträdet heter ${approval}. Justera paragraferna först (paragraphs/approve-immediately), eller rätta id:t.`,
    { meeting: id, approval },
  );
}

/** `§§ 27–38`, `§§ 27–38 utom § 30`: what was approved at the meeting has an anslag of its own. */
function rangeExcept({ paragraphs, except }: MinutesApproved): string {
  const range = paragraphRange(paragraphs);
  return except.length > 0 ? `${range} utom ${paragraphList(except)}` : range;
}

/** Member municipalities and regions whose site is not among those named (19 § lag (2003:1210)). */
function sitesMissing(
  sites: AnslagScheduled['sites'],
  { members }: Pick<AssociationState, 'members'>,
): AnslagScheduled['sitesMissing'] {
  return members
    .filter(({ kind }) => kind === 'municipality' || kind === 'region')
    .filter(({ member }) => !sites.some((site) => site.member === member))
    .map(({ member, name }) => ({ member, name }));
}

/** What is announced is the approval, so it cannot be announced before it was made. */
export function beforeApproval(postedOn: CivilDate, approvedOn: CivilDate | null): Refusal | undefined {
  if (approvedOn === null || postedOn >= approvedOn) return undefined;
  return refuse(
    anslagRules['anslag-before-approval'],
    `Protokollet justerades ${approvedOn}, och justeringen kan inte tillkännages ${postedOn}. Ange ${approvedOn} eller en senare dag.`,
    { postedOn, approvedOn },
  );
}

/** The boards by name: those asked for, or all of the association's. */
function sitesNamed(
  asked: readonly string[] | undefined,
  registered: AssociationState['sites'],
): AnslagScheduled['sites'] | Refusal {
  const unknown = (asked ?? []).filter((id) => !registered.some(({ site }) => site === id));
  if (unknown.length > 0)
    return refuse(
      anslagRules['anslag-site-unknown'],
      `Det finns ingen anslagstavla med id ${unknown.join(', ')}. Registrera den först (associations/register-site), eller rätta id:t.`,
      { unknown, sites: registered.map(({ site }) => site) },
    );
  const sites = registered
    .filter(({ site }) => asked === undefined || asked.includes(site))
    .map(({ site, name, member, posting }) => ({ site, name, member, posting }));
  if (sites.length === 0)
    return refuse(
      anslagRules['anslag-site-missing'],
      'Anslaget måste sättas upp på minst en anslagstavla. Registrera förbundets anslagstavlor (associations/register-site), eller ange någon av dem.',
    );
  return sites;
}

/** `§ 30`, `§§ 30, 31` */
function paragraphList(labels: readonly string[]): string {
  return labels.length === 1
    ? labels[0]!
    : `§§ ${labels.map((label) => label.replace(/^§\s*/, '')).join(', ')}`;
}

/** `§ 27` and `§ 38` become `§§ 27–38`; a single paragraph stays as it is referred to. */
function paragraphRange({ first, last }: { first: string; last: string }): string {
  const bare = (label: string): string => label.replace(/^§\s*/, '');
  return first === last ? first : `§§ ${bare(first)}–${bare(last)}`;
}
