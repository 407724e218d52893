import { accept, type Decider, type Decision, refuse } from '#kernel';
import type { CaseCommand } from './case.commands.js';
import type { CaseEvent } from './case.events.js';
import { caseRules } from './case.rules.js';
import { type CaseState, evolveCase, noCase } from './case.state.js';

export const caseDecider: Decider<CaseCommand, CaseState, CaseEvent> = {
  initial: noCase,
  decide,
  evolve: evolveCase,
};

function decide({ number, title, registeredOn }: CaseCommand, state: CaseState): Decision<CaseEvent> {
  if (state.registered)
    return refuse(
      caseRules['case-already-registered'],
      `Id:t hör redan till ärende ${state.registered.number}. Välj ett annat id, eller läs det som är registrerat.`,
      { number: state.registered.number },
    );
  return accept({ type: 'case.registered', data: { number, title, registeredOn } });
}
