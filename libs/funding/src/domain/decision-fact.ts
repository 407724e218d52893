import type { CivilDate } from '#kernel';
import type { DecisionType, ParagraphDecided } from '#meetings';
import type { DecisionRef } from './decision-ref.js';

/** Where a decision is to be found. */
export interface DecisionSought {
  readonly meeting: string;
  readonly decision: string;
}

/** A decision as its meeting's own events have it: a fact that something about money rests on. */
export interface DecisionFact {
  readonly ref: DecisionRef;
  readonly decided: ParagraphDecided;
  /** The body that took it. */
  readonly body: string;
  /** The kind of matter that its item is about, `budget`; null when the agenda does not say. */
  readonly matter: string | null;
  /** Whether it fixes the budget, as the meeting judges it; postponing it or sending it back does not. */
  readonly fixesBudget: boolean;
  /** The Dnr of the item's case; null when it is about none. */
  readonly caseNumber: string | null;
  /** Whether it stands in approved minutes, or its paragraph was approved at the meeting. */
  readonly approved: boolean;
  /** The day of that approval; null while there is none, and where the paper gives no day. */
  readonly approvedOn: CivilDate | null;
}

const UNSETTLED: ReadonlySet<DecisionType> = new Set(['postponed', 'remitted', 'withdrawn']);

/** Whether it settles its matter; one that puts it off or sends it back does not. */
export function settles({ decided }: DecisionFact): boolean {
  return !UNSETTLED.has(decided.type);
}
