import { accept, type Decision, refuse } from '#kernel';
import { changedPreset, contentOf, presetOf, wordsOver } from '../application-content.js';
import { attachmentTwice, contentFault, dayFault, dayToCome } from '../application.checks.js';
import type {
  GiveOpinion,
  RequestSupplement,
  ReviseApplication,
  SupplementApplication,
  TellDecision,
  WithdrawApplication,
} from '../application.commands.js';
import type { ApplicationContext } from '../application.context.js';
import type { ApplicationEvent, ApplicationSubmitted, ApplicationWords } from '../application.events.js';
import { applicationRules } from '../application.rules.js';
import type { ApplicationState } from '../application.state.js';
import { missingIn } from '../missing.js';
import type { Check } from '../party.js';
import { stepsOn } from '../preparation.state.js';
import { presetChanged } from './submit.js';

/** The association helps the applicant to make it whole (6 § förvaltningslagen 2017:900). */
export function requestSupplement(
  { missing, due }: RequestSupplement,
  submitted: ApplicationSubmitted,
  { initiative, today }: ApplicationContext,
): Decision<ApplicationEvent> {
  const lines = missing ?? missingIn(submitted, initiative.registered!);
  if (lines.length === 0)
    return refuse(
      applicationRules['nothing-missing'],
      'Systemet ser inget som saknas. Skriv vad sökanden ska komplettera med.',
    );
  if (due !== null && due < today)
    return refuse(
      applicationRules['supplement-due-passed'],
      `Det är ${today}, och ${due} har passerat. Ange en senare dag.`,
      { due, today },
    );
  return accept({ type: 'application.supplement-requested', data: { missing: lines, due } });
}

export function supplement(
  { on, words, attachments, note }: SupplementApplication,
  submitted: ApplicationSubmitted,
  { today }: ApplicationContext,
): Decision<ApplicationEvent> {
  const answers = Object.values(words).some((text) => text !== null);
  if (!answers && attachments.length === 0 && note === null)
    return refuse(
      applicationRules['supplement-empty'],
      'Kompletteringen har varken text eller bilagor. Skriv det som saknades. Belopp ändras med en ny version (applications/revise).',
    );
  return (
    dayFault(on, submitted.receivedOn, today) ??
    presetFault(submitted, words) ??
    attachmentTwice(submitted.attachments, attachments) ??
    accept({
      type: 'application.supplemented',
      data: { on, words: wordsOver(submitted.words, words), attachments, note },
    })
  );
}

/** A new version takes over whole; what a template printed stays. */
export function revise(
  command: ReviseApplication,
  { submitted, version }: ApplicationState & { submitted: ApplicationSubmitted },
  context: ApplicationContext,
): Decision<ApplicationEvent> {
  const { on, reason, words } = command;
  const fault =
    dayFault(on, submitted.receivedOn, context.today) ??
    contentFault(command, context) ??
    presetFault(submitted, words);
  if (fault) return fault;
  const content = contentOf(command, context.association);
  const preset = submitted.form === 'simplified' ? presetOf(submitted.words) : {};
  return accept({
    type: 'application.revised',
    data: { ...content, words: { ...words, ...preset }, on, version: version + 1, reason },
  });
}

/** The steps are gone through in the order that the association has chosen; one may be gone through again. */
export function giveOpinion(
  { type: _type, ...opinion }: GiveOpinion,
  { submitted, opinions }: ApplicationState & { submitted: ApplicationSubmitted },
  { preparation, meetingKnown, today }: ApplicationContext,
): Decision<ApplicationEvent> {
  const fault = dayFault(opinion.on, submitted.receivedOn, today);
  if (fault) return fault;
  const steps = stepsOn(preparation, opinion.on);
  if (!steps)
    return refuse(
      applicationRules['preparation-order-unknown'],
      `Förbundet har inte valt hur ansökningar bereds ${opinion.on}. Välj ordning först (applications/choose-preparation).`,
      { on: opinion.on },
    );
  const index = steps.findIndex(({ step }) => step === opinion.step);
  if (index < 0)
    return refuse(
      applicationRules['preparation-step-unknown'],
      `Steget finns inte i beredningsordningen. Stegen är ${steps.map(({ step }) => step).join(', ')}. Ange ett av dem, eller ändra ordningen (applications/choose-preparation).`,
      { step: opinion.step, steps: steps.map(({ step }) => step) },
    );
  const waiting = steps
    .slice(0, index)
    .filter(({ step, required }) => required && !opinions.some((given) => given.step === step));
  if (waiting.length > 0)
    return refuse(
      applicationRules['opinion-out-of-order'],
      `Ansökan ska först behandlas i ${waiting.map(({ title }) => title).join(', ')}. Registrera det yttrandet först.`,
      { step: opinion.step, waitingFor: waiting.map(({ step }) => step) },
    );
  if (meetingKnown === false)
    return refuse(
      applicationRules['opinion-meeting-unknown'],
      'Det finns inget sammanträde med det id:t. Planera det först (meetings/plan), eller utelämna sammanträdet.',
      { meeting: opinion.meeting },
    );
  return accept({ type: 'application.opinion-given', data: opinion });
}

export function withdraw(
  { on, reason }: WithdrawApplication,
  { receivedOn }: ApplicationSubmitted,
  { today }: ApplicationContext,
): Decision<ApplicationEvent> {
  return dayFault(on, receivedOn, today) ?? accept({ type: 'application.withdrawn', data: { on, reason } });
}

/** An old paper tells what the board decided elsewhere: the application is settled, and whence it is known stands. */
export function tellDecision(
  { meeting, item, decision, outcome, on, reasons }: TellDecision,
  { toldIn, today }: ApplicationContext,
): Decision<ApplicationEvent> {
  if (on !== null && on > today) return dayToCome(on, today);
  if (toldIn === null)
    return refuse(
      applicationRules['told-decision-unknown'],
      'Sammanträdet har ingen sådan paragraf. Öppna den först (paragraphs/open), eller rätta id:t.',
      { meeting, item },
    );
  const ref = { meeting, item, decision, label: toldIn, date: on };
  return accept({
    type: 'application.decided',
    data: { decision: ref, told: true, outcome, grant: null, reasons, postponedTo: null, remittedFor: null },
  });
}

function presetFault({ form, words: before }: ApplicationSubmitted, words: ApplicationWords): Check {
  const changed = form === 'simplified' ? changedPreset(words, presetOf(before)) : undefined;
  return changed && presetChanged(changed);
}
