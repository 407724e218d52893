import { accept, type Decider, type Decision, refuse } from '#kernel';
import type { CaseCommand } from './case.commands.js';
import type { CaseEvent } from './case.events.js';
import { caseRules } from './case.rules.js';
import { type CaseState, evolveCase, noCase } from './case.state.js';

export interface CaseContext {
  /** Whether the association that registers it exists. */
  readonly founded: boolean;
}

export const caseDecider: Decider<CaseCommand, CaseState, CaseEvent, CaseContext> = {
  initial: noCase,
  decide,
  evolve: evolveCase,
};

function decide(
  { number, title, registeredOn }: CaseCommand,
  state: CaseState,
  { founded }: CaseContext,
): Decision<CaseEvent> {
  if (!founded)
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
  return accept({ type: 'case.registered', data: { number, title, registeredOn } });
}
