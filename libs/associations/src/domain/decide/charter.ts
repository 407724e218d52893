import { accept, type Decision, refuse } from '#kernel';
import { isMandateDay, WITHDRAWAL_NOTICE_YEARS } from '#statute';
import type { AdoptCharter } from '../association.commands.js';
import type { AssociationEvent, CharterAdopted } from '../association.events.js';
import { associationRules } from '../association.rules.js';
import type { AssociationState } from '../association.state.js';
import { carefulDefaults } from '../charter-switches.js';
import { type Check, idTaken, someMemberMissing } from './checks.js';

/** The members decide the charter; what the law leaves no room for is refused (8–9 §§ lag 2003:1210). */
export function adoptCharter(
  { type: _type, ...stated }: AdoptCharter,
  state: AssociationState,
): Decision<AssociationEvent> {
  const charter = whole(stated);
  return (
    versionTaken(state, charter) ??
    sharedSeatsUnclear(state, charter) ??
    majorityOutOfRange(charter) ??
    supervisedByOther(state, charter) ??
    noticeTooLong(charter) ??
    mandateDayUnknown(charter) ??
    accept({ type: 'association.charter-adopted', data: charter })
  );
}

/** Null is silence as well, except on the days between summons and meeting, which can be said to be none set. */
function whole(stated: Omit<AdoptCharter, 'type'>): CharterAdopted {
  const said = Object.entries(stated).filter(
    ([name, value]) => value !== undefined && (value !== null || name === 'summonsDays'),
  );
  return { ...carefulDefaults, ...Object.fromEntries(said) } as CharterAdopted;
}

function versionTaken({ charters }: AssociationState, { version }: CharterAdopted): Check {
  const adopted = charters.find((charter) => charter.version === version);
  if (!adopted) return undefined;
  return refuse(
    associationRules['charter-version-taken'],
    `Version ${version} av förbundsordningen gäller från ${adopted.inForceFrom} och kan inte antas igen. Ge den nya lydelsen en egen version.`,
    { version, inForceFrom: adopted.inForceFrom },
  );
}

/** Each seat has an id of its own, and a member appoints to one seat only. */
function sharedSeatsUnclear(state: AssociationState, { sharedSeats }: CharterAdopted): Check {
  const ids = [...state.members.map(({ member }) => member), ...sharedSeats.map(({ seat }) => seat)];
  const taken = sharedSeats.find(({ seat }) => ids.indexOf(seat) !== ids.lastIndexOf(seat));
  const sharing = sharedSeats.flatMap(({ members }) => members);
  return (
    (taken && idTaken(true, 'en annan plats', taken.seat)) ??
    someMemberMissing(state, sharing) ??
    sharingTwice(sharing)
  );
}

function sharingTwice(members: readonly string[]): Check {
  const twice = members.find((member, index) => members.indexOf(member) !== index);
  if (twice === undefined) return undefined;
  return refuse(
    associationRules['shared-seat-member-twice'],
    `Medlemmen ${twice} nämns två gånger bland de delade platserna. Låt varje medlem dela högst en plats.`,
    { member: twice },
  );
}

/** More than half, and at most all: anything else is a simple majority, or none (9 § 6 lag 2003:1210). */
function majorityOutOfRange({ qualifiedMajorities }: CharterAdopted): Check {
  const wrong = qualifiedMajorities.find(({ ayes, of }) => ayes * 2 <= of || ayes > of);
  if (!wrong) return undefined;
  return refuse(
    associationRules['qualified-majority-out-of-range'],
    `${wrong.ayes} av ${wrong.of} röster för ${wrong.matter} är ingen kvalificerad majoritet. Ange mer än hälften och högst alla, till exempel 2 av 3.`,
    { ...wrong },
  );
}

function supervisedByOther({ members }: AssociationState, { archiveSupervision }: CharterAdopted): Check {
  if (archiveSupervision === null) return undefined;
  const municipal = members.filter(({ kind }) => kind === 'municipality').map(({ member }) => member);
  if (municipal.includes(archiveSupervision)) return undefined;
  return refuse(
    associationRules['archive-supervision-not-municipal'],
    `${archiveSupervision} är ingen kommun som är medlem, och kan inte ha tillsyn över förbundets arkiv. Ange en av medlemskommunerna, eller ta in kommunen först (associations/admit-member).`,
    { archiveSupervision, municipalities: municipal },
  );
}

function noticeTooLong({ withdrawalNoticeYears }: CharterAdopted): Check {
  if (withdrawalNoticeYears <= WITHDRAWAL_NOTICE_YEARS) return undefined;
  return refuse(
    associationRules['withdrawal-notice-too-long'],
    `En medlem får utträda ${WITHDRAWAL_NOTICE_YEARS} år efter uppsägning, och förbundsordningen får bara förkorta den tiden, inte förlänga den till ${withdrawalNoticeYears} år. Ange högst ${WITHDRAWAL_NOTICE_YEARS} år.`,
    { withdrawalNoticeYears, longest: WITHDRAWAL_NOTICE_YEARS },
  );
}

function mandateDayUnknown({ mandateFrom }: CharterAdopted): Check {
  if (isMandateDay(mandateFrom)) return undefined;
  return refuse(
    associationRules['mandate-day-unknown'],
    `Mandattiden kan inte börja ${mandateFrom}, för den dagen finns inte i de år då den börjar. Ange månad och dag, till exempel 04-01.`,
    { mandateFrom },
  );
}
