import type { CaseEvent, CaseRegistered } from './case.events.js';

export interface CaseState {
  readonly registered: CaseRegistered | null;
}

export const noCase: CaseState = { registered: null };

export function evolveCase(_state: CaseState, event: CaseEvent): CaseState {
  return { registered: event.data };
}

/** For folding a case where it serves as a fact for another decision. */
export const caseFoldable = { initial: noCase, evolve: evolveCase };
