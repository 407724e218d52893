import type { CivilDate } from '#kernel';
import { judgeInitiative } from '../domain/initiative.findings.js';
import { goesOn, type InitiativeState } from '../domain/initiative.state.js';
import type { InitiativeView } from './initiative-view.js';

/** What a reader is shown of an initiative that has been registered; null of one that has not. */
export function viewInitiative(
  association: string,
  initiative: string,
  state: InitiativeState,
  today: CivilDate,
): InitiativeView | null {
  const { registered, moves, ended } = state;
  if (!registered) return null;
  return {
    association,
    initiative,
    ...registered,
    moves,
    ended,
    ongoing: goesOn(state, today),
    findings: judgeInitiative(registered),
  };
}
