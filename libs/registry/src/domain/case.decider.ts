import { type Decider, type Decision, refuse, type StreamName } from '#kernel';
import type { CaseNumberEvent, CaseNumberTaken } from './case-number.events.js';
import type { CaseCommand } from './case.commands.js';
import type { CaseEvent } from './case.events.js';
import { caseRules } from './case.rules.js';
import { type CaseState, evolveCase, noCase } from './case.state.js';

export interface CaseContext {
  /** The case's id. */
  readonly case: string;
  /** Whether the association that registers it exists. */
  readonly founded: boolean;
  /** The Dnr's own stream, and the case that has it already; null when the Dnr has no letter or digit. */
  readonly number: { readonly stream: StreamName; readonly taken: CaseNumberTaken | null } | null;
}

export const caseDecider: Decider<CaseCommand, CaseState, CaseEvent, CaseContext> = {
  initial: noCase,
  decide,
  evolve: evolveCase,
};

/** A Dnr is given once: the case and its number are recorded together, all or nothing. */
function decide(
  { number, title, registeredOn }: CaseCommand,
  state: CaseState,
  context: CaseContext,
): Decision<CaseEvent> {
  if (!context.founded)
    return refuse(
      caseRules['case-association-unknown'],
      'Samordningsförbundet är inte registrerat och har inget diarium. Registrera det först (associations/found).',
    );
  if (state.registered)
    return refuse(
      caseRules['case-already-registered'],
      `Id:t hör redan till ärende ${state.registered.number}. Välj ett annat id, eller läs det som är registrerat.`,
      { number: state.registered.number },
    );
  if (!context.number)
    return refuse(
      caseRules['case-number-unreadable'],
      `”${number}” har varken bokstav eller siffra och är inget diarienummer. Skriv numret som det står i diariet.`,
      { number },
    );
  const { stream, taken } = context.number;
  if (taken)
    return refuse(
      caseRules['case-number-taken'],
      `Diarienumret ${taken.number} hör redan till ärendet med id ${taken.case}. Ge ärendet ett eget nummer, eller använd det som är registrerat.`,
      { number, asWritten: taken.number, case: taken.case },
    );
  const numberTaken: CaseNumberEvent = { type: 'case-number.taken', data: { number, case: context.case } };
  return {
    events: [{ type: 'case.registered', data: { number, title, registeredOn } }],
    elsewhere: [{ stream, expectedVersion: 0, events: [numberTaken] }],
  };
}
