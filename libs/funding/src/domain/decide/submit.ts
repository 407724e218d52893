import { accept, type Decision, refuse } from '#kernel';
import { changedPreset, contentOf } from '../application-content.js';
import { appliesOnly, contentFault, dayToCome, notYours } from '../application.checks.js';
import type { SubmitApplication } from '../application.commands.js';
import type { ApplicationContext } from '../application.context.js';
import type { ApplicationEvent, ApplicationSubmitted, ApplicationWords } from '../application.events.js';
import { applicationRules } from '../application.rules.js';
import type { InitiativeRegistered } from '../initiative.events.js';
import { appliesAlone, partiesBehind } from '../missing.js';
import { type Check, countParties, isMember, memberUnknown, partyFault, partyOf } from '../party.js';

/**
 * An application comes in. What has come in is registered as it is (5 kap. 1 § OSL), and what it lacks is asked for;
 * whoever applies by a token of their own is told at once what would stop it.
 */
export function submit(command: SubmitApplication, context: ApplicationContext): Decision<ApplicationEvent> {
  const { actor, association, initiative } = context;
  const contact = command.contact ?? (appliesOnly(actor) ? actor.person : null);
  const { registered } = initiative;
  if (!registered)
    return refuse(
      applicationRules['application-initiative-unknown'],
      'Insatsen finns inte. Registrera den först (initiatives/register), eller rätta id:t.',
      { initiative: command.initiative },
    );
  const fault =
    notYours(actor, contact) ??
    initiativeFault(command, registered, context) ??
    partiesFault(command, context) ??
    contactFault(contact, context) ??
    caseFault(command.case, context) ??
    receivedFault(command, context) ??
    contentFault(command, context) ??
    templateFault(command, context);
  if (fault) return fault;

  const data: ApplicationSubmitted = {
    kind: command.kind,
    form: command.form,
    initiative: command.initiative,
    applicant: partyOf(association, command.applicant),
    throughMember: command.throughMember,
    case: command.case,
    caseNumber: context.case?.registered?.number ?? null,
    // What an applicant sends has come in when it is sent.
    receivedOn: command.receivedOn ?? (appliesOnly(actor) ? context.today : null),
    contact,
    ...contentOf(command, association),
    words: wordsOf(command, context),
  };
  return (
    (appliesOnly(actor) ? stoppedAtTheDoor(data, registered) : undefined) ??
    accept({ type: 'application.submitted', data })
  );
}

function initiativeFault(
  { receivedOn }: SubmitApplication,
  { owner }: InitiativeRegistered,
  { association, initiative: { ended }, today }: ApplicationContext,
): Check {
  if (ended && ended.on <= (receivedOn ?? today))
    return refuse(
      applicationRules['application-initiative-ended'],
      `Insatsen avslutades ${ended.on}, och det går inte att söka medel för den. Registrera en ny insats (initiatives/register), om arbetet ska tas upp igen.`,
      { on: ended.on, receivedOn },
    );
  if (owner === null || isMember(association, owner)) return undefined;
  return ownerNoMember(owner);
}

function ownerNoMember(owner: string | null): Check {
  return refuse(
    applicationRules['application-owner-no-member'],
    'Insatsens huvudman är inte medlem i samordningsförbundet. Låt en medlem ta över insatsen först (initiatives/move).',
    { owner },
  );
}

function partiesFault(
  { applicant, throughMember }: SubmitApplication,
  { association }: ApplicationContext,
): Check {
  const fault = partyFault(association, [applicant]);
  if (fault || throughMember === null) return fault;
  if (!isMember(association, throughMember)) return memberUnknown(association, throughMember);
  if (applicant.member == null) return undefined;
  return refuse(
    applicationRules['applicant-is-a-member'],
    'Den som söker är själv medlem och söker inte genom någon annan. Utelämna medlemmen, eller ange den som medsökande.',
    { applicant: applicant.member, throughMember },
  );
}

function contactFault(contact: string | null, { association: { people } }: ApplicationContext): Check {
  if (contact === null || people.some(({ person }) => person === contact)) return undefined;
  return refuse(
    applicationRules['application-contact-unknown'],
    'Kontaktpersonen finns inte i personregistret. Registrera personen först (associations/register-person), eller rätta id:t.',
    { contact },
  );
}

function caseFault(named: string | null, context: ApplicationContext): Check {
  if (named === null || context.case?.registered) return undefined;
  return refuse(
    applicationRules['application-case-unknown'],
    'Det finns inget ärende med det id:t i diariet. Registrera ärendet först (cases/register), eller rätta id:t.',
    { case: named },
  );
}

function receivedFault({ receivedOn }: SubmitApplication, { today }: ApplicationContext): Check {
  return receivedOn !== null && receivedOn > today ? dayToCome(receivedOn, today) : undefined;
}

function templateFault(
  { form, template, words }: SubmitApplication,
  { preparation: { templates } }: ApplicationContext,
): Check {
  if (form === 'ordinary' && template === null) return undefined;
  if (form === 'ordinary' || template === null)
    return refuse(
      applicationRules['application-template-needed'],
      form === 'ordinary'
        ? 'En ordinarie ansökan skrivs inte på en mall. Utelämna mallen, eller välj den förenklade formen.'
        : 'Ange vilken av förbundets mallar den förenklade ansökan är skriven på, eller lämna en ordinarie ansökan.',
      { form, templates: templates.map((one) => one.template) },
    );
  const known = templates.find((one) => one.template === template);
  if (!known)
    return refuse(
      applicationRules['application-template-unknown'],
      'Mallen finns inte. Fastställ den först (applications/define-template), eller rätta id:t.',
      { template, templates: templates.map((one) => one.template) },
    );
  const changed = changedPreset(words, known.words);
  if (!changed) return undefined;
  return presetChanged(changed);
}

export function presetChanged(word: string): Check {
  return refuse(
    applicationRules['application-preset-words'],
    'Syfte, mål, målgrupp och uppföljning är förtryckta i mallen. Utelämna dem, eller lämna en ordinarie ansökan.',
    { word },
  );
}

/** A simplified application has the template's words as they are today; a later template does not change it. */
function wordsOf(
  { template, words }: SubmitApplication,
  { preparation: { templates } }: ApplicationContext,
): ApplicationWords {
  return { ...words, ...templates.find((one) => one.template === template)?.words };
}

/** What nothing could be granted on; the same is reported as missing where the office registers what has come in. */
function stoppedAtTheDoor(data: ApplicationSubmitted, initiative: InitiativeRegistered): Check {
  if (initiative.owner === null) return ownerNoMember(null);
  if (appliesAlone(data))
    return refuse(
      applicationRules['applicant-is-no-member'],
      'Den som inte är medlem i samordningsförbundet söker genom en medlem. Ange vilken, eller be en medlem att söka.',
      { applicant: data.applicant.name },
    );
  const parties = partiesBehind(data, initiative);
  if (countParties(parties) >= 2) return undefined;
  return refuse(
    applicationRules['application-of-one-party'],
    'Minst två parter ska stå bakom en ansökan. Ange vilka som söker tillsammans med er.',
    { parties: parties.map(({ name }) => name) },
  );
}
