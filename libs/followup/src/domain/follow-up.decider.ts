import {
  accept,
  type Actor,
  type CivilDate,
  type Decider,
  type Decision,
  mayActFor,
  type Refusal,
  refuse,
} from '#kernel';
import type { CorrectFigures, FollowUpCommand, ReportFigures } from './follow-up.commands.js';
import type { FollowUpEvent } from './follow-up.events.js';
import { faultInFigures } from './figures-checks.js';
import { findingsIn } from './follow-up.findings.js';
import { followUpRules } from './follow-up.rules.js';
import { evolveFollowUp, type FollowUpState, noFollowUp } from './follow-up.state.js';

/** Other facts that a decision about figures relies on. */
export interface FollowUpContext {
  readonly actor: Actor;
  /** The person who answers for the grant that the figures are of; null when no grant is named, or nobody answers for it. */
  readonly contact: string | null;
  /** Whether the association exists. */
  readonly founded: boolean;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

export const followUpDecider: Decider<FollowUpCommand, FollowUpState, FollowUpEvent, FollowUpContext> = {
  initial: noFollowUp,
  decide: (command, state, context) =>
    command.type === 'report-figures' ? report(command, state, context) : correct(command, state, context),
  evolve: evolveFollowUp,
};

/** Following up is a task of the association; keeping data about individuals is not (7 § lag 2003:1210). */
function report(
  { type: _type, ...reported }: ReportFigures,
  state: FollowUpState,
  { founded, today, actor, contact }: FollowUpContext,
): Decision<FollowUpEvent> {
  if (!founded)
    return refuse(
      followUpRules['follow-up-association-unknown'],
      'Samordningsförbundet är inte registrerat. Registrera det först (associations/found).',
    );
  if (state.reported)
    return refuse(
      followUpRules['follow-up-already-reported'],
      `Id:t hör redan till en redovisning för ${state.reported.from}–${state.reported.to}. Välj ett annat id, eller rätta siffrorna (follow-up/correct-figures).`,
      { from: state.reported.from, to: state.reported.to },
    );
  return (
    notYours(actor, contact) ??
    periodFault(reported, today) ??
    faultInFigures(reported.figures) ??
    accept({ type: 'follow-up.reported', data: reported }, ...findingsIn(reported.figures))
  );
}

/** A correction says why, and gives all figures as they should be; the old ones stay in the history. */
function correct(
  { reason, figures }: CorrectFigures,
  { reported }: FollowUpState,
  { today, actor, contact }: FollowUpContext,
): Decision<FollowUpEvent> {
  const fault = notYours(actor, contact);
  if (fault) return fault;
  if (!reported)
    return refuse(
      followUpRules['follow-up-unknown'],
      'Det finns ingen uppföljning med det id:t. Redovisa siffrorna först (follow-up/report-figures), eller rätta id:t.',
    );
  if (JSON.stringify(figures) === JSON.stringify(reported.figures))
    return refuse(
      followUpRules['figures-unchanged'],
      'Siffrorna är de som redan står. Skicka alla siffror som de ska vara efter rättelsen.',
    );
  return (
    faultInFigures(figures) ??
    accept({ type: 'follow-up.corrected', data: { on: today, reason, figures } }, ...findingsIn(figures))
  );
}

function periodFault({ from, to }: Pick<ReportFigures, 'from' | 'to'>, today: CivilDate) {
  if (from > to)
    return refuse(
      followUpRules['figures-period-reversed'],
      `Perioden slutar ${to}, före sin första dag ${from}. Rätta dagarna.`,
      { from, to },
    );
  if (to < today) return undefined;
  return refuse(
    followUpRules['figures-period-not-ended'],
    `Det är ${today}, och perioden är slut först när ${to} är till ända. Redovisa den därefter, eller rätta dagarna.`,
    { to, today },
  );
}

/** Those who report for any initiative. */
const OFFICE: ReadonlySet<string> = new Set(['secretary', 'director', 'operator']);

/** An applicant reports for the grants that they are the contact of, and for no others. */
function notYours(actor: Actor, contact: string | null): Refusal | undefined {
  if (mayActFor(actor, contact, OFFICE)) return undefined;
  return refuse(
    followUpRules['not-your-figures'],
    'Den som söker medel redovisar siffror för sina egna beviljanden. Ange beviljandet i grant, eller be förbundets kansli.',
  );
}
