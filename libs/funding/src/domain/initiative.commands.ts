import type { CivilDate } from '#kernel';
import type { DecisionSought } from './decision-fact.js';
import type { InitiativeEnded, InitiativeFacts, InitiativeRegistered } from './initiative.events.js';
import type { PartyNamed } from './party.js';

export interface FactsNamed extends Omit<InitiativeFacts, 'parties'> {
  parties: PartyNamed[];
}

export interface RegisterInitiative
  extends FactsNamed, Pick<InitiativeRegistered, 'kind' | 'form' | 'owner'> {
  type: 'register';
  /** Why less is known than the register asks for. */
  enteredAfterwards: string | null;
}

export interface ChangeInitiative extends FactsNamed {
  type: 'change';
  reason: string;
}

export interface MoveInitiative {
  type: 'move';
  to: string;
  on: CivilDate;
  reason: string;
  decision: DecisionSought | null;
}

export interface EndInitiative extends InitiativeEnded {
  type: 'end';
}

export type InitiativeCommand = RegisterInitiative | ChangeInitiative | MoveInitiative | EndInitiative;
