import type { Actor, CivilDate, StreamName } from '#kernel';
import type { AssociationState } from '#associations';
import type { AttachmentFaults } from '#attachments';
import type { DecisionFact } from './decision-fact.js';
import type { FundState } from './fund.state.js';

/** A year's money, with the version that a reservation is based on. */
export interface FundFact {
  readonly stream: StreamName;
  readonly version: number;
  readonly state: FundState;
}

/** Whether a decision holds: what its anslag and the appeals against it say. */
export interface LegalForceFact {
  readonly anslag: string;
  /** The meeting whose minutes it announces. */
  readonly meeting: string;
  /** From when the decision holds, if nothing stands against it; null when it cannot be told. */
  readonly from: CivilDate | null;
  /** A court has said that it must not be carried out for now. */
  readonly stayed: boolean;
  /** A court has annulled it. */
  readonly annulled: boolean;
}

/** Other streams' facts that a decision about a grant relies on. */
export interface GrantContext {
  /** The grant's id. */
  readonly grant: string;
  readonly actor: Actor;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
  readonly association: Pick<AssociationState, 'members' | 'people'>;
  /** The money of each year that the grant has, or is to have. */
  readonly funds: ReadonlyMap<number, FundFact>;
  /** The decision that awarded it, as the minutes stand now. */
  readonly awardedBy: DecisionFact | null;
  /** The decision that the command names; null when it names none, or one that does not exist. */
  readonly decision: DecisionFact | null;
  /** Of the anslag that the command or the agreement names; null when none does, or it does not exist. */
  readonly legalForce: LegalForceFact | null;
  /** What is wrong with the attachments that the command names. */
  readonly attachments: AttachmentFaults;
}
