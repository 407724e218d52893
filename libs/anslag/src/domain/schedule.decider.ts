import type { AssociationState, CharterAdopted } from '#associations';
import { type CivilDate, type Decider, type Decision, isRefusal, type Refusal, refuse } from '#kernel';
import type { MeetingState } from '#meetings';
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
  const { planned, minutes, approved } = meeting;
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
  if (!approved)
    return refuse(
      anslagRules['anslag-minutes-not-approved'],
      'Det är justeringen som tillkännages, och protokollet är inte justerat. Justera det först (minutes/approve).',
      { meeting: command.meeting, status: meeting.status },
    );
  if (!charter)
    return refuse(
      anslagRules['anslag-charter-missing'],
      'Förbundsordningen avgör hur anslagets slutdag skrivs, och ingen är antagen. Registrera den först (associations/adopt-charter).',
    );
  const tooEarly = beforeApproval(command.postOn, approved.on.date);
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
    paragraphs: paragraphRange(approved.paragraphs),
    approvedOn: approved.on.date,
    postOn: command.postOn,
    sites,
    keptAt,
    signedBy: signer ? { person: signer.person, name: signer.name } : null,
    endLabel: charter.anslagEndLabel,
  };
  return {
    events: [{ type: 'anslag.scheduled', data: scheduled }, ...findingsWhenScheduled(scheduled, association)],
  };
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
    .map(({ site, name }) => ({ site, name }));
  if (sites.length === 0)
    return refuse(
      anslagRules['anslag-site-missing'],
      'Anslaget måste sättas upp på minst en anslagstavla. Registrera förbundets anslagstavlor (associations/register-site), eller ange någon av dem.',
    );
  return sites;
}

/** `§ 27` and `§ 38` become `§§ 27–38`; a single paragraph stays as it is referred to. */
function paragraphRange({ first, last }: { first: string; last: string }): string {
  const bare = (label: string): string => label.replace(/^§\s*/, '');
  return first === last ? first : `§§ ${bare(first)}–${bare(last)}`;
}
