import type { CaseNumberEvent, CaseNumberTaken } from './case-number.events.js';

export interface CaseNumberState {
  readonly taken: CaseNumberTaken | null;
}

export const freeNumber: CaseNumberState = { taken: null };

export function evolveCaseNumber(_state: CaseNumberState, event: CaseNumberEvent): CaseNumberState {
  return { taken: event.data };
}

/** For folding a Dnr where it serves as a fact: whether a case has it already. */
export const caseNumberFoldable = { initial: freeNumber, evolve: evolveCaseNumber };
