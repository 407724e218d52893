import type { AssociationState } from '#associations';
import type { CivilDate, Refusal } from '#kernel';
import type { DecisionFact } from './decision-fact.js';

/** What a decision about the money of a year relies on beside the year's own history. */
export interface FundContext {
  /** As the path has it. */
  readonly year: string;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
  readonly association: AssociationState;
  /** The decision that the command refers to; null when it refers to none, or there is no such decision. */
  readonly decision: DecisionFact | null;
}

/** Undefined when there is nothing against it. */
export type Check = Refusal | undefined;
