import type { Amount, CivilDate, Elsewhere, Offence, StreamName } from '#kernel';
import type { Decide } from '#meetings';
import type { ApplicationOutcome, ApplicationSubmitted } from './application.events.js';
import type { ApplicationState } from './application.state.js';
import type { DecisionRef } from './decision-ref.js';
import type { YearAmount } from './grant.commands.js';
import type { FundFact } from './grant.context.js';
import type { GrantAmount, GrantCondition } from './grant.events.js';
import type { GrantState } from './grant.state.js';
import type { InitiativeKind, Party } from './initiative.events.js';

/** What the board decides on one application. */
export interface OutcomeToDecide {
  application: string;
  outcome: ApplicationOutcome;
  /** An id for the grant, when something is granted. */
  grant?: string;
  /** By year, in the words of the decision; all that is asked for when left out of a grant in full. */
  amounts?: YearAmount[];
  /** Grants what is left of the application after earlier decisions; the system counts it. */
  remainder?: boolean;
  /** The paper that has the amount, when the decision's words do not give it. */
  refersTo?: string;
  conditions?: ConditionToSet[];
  reasons?: string;
}

export type ConditionToSet = Pick<GrantCondition, 'condition' | 'text'> &
  Partial<Omit<GrantCondition, 'condition' | 'text'>>;

/** A decision of a paragraph that is about money: its kind, amounts and conditions follow from the outcomes. */
export interface DecideFunding extends Omit<
  Decide,
  'type' | 'decisionType' | 'amounts' | 'conditions' | 'budget' | 'reasons'
> {
  outcomes: OutcomeToDecide[];
  reasons?: string;
  /** What the minutes say that the applications ask for together; a sum that differs is a finding. */
  requestedTotal?: string;
  /** Why the board grants more than there is; without it that is refused. */
  overcommitReason?: string;
  /** Why the board decides before the preparation that the association has chosen is done. */
  unpreparedReason?: string;
}

export interface ApplicationFact {
  readonly stream: StreamName;
  readonly version: number;
  readonly state: ApplicationState;
  readonly initiative: InitiativeFact;
  /** Steps of the chosen preparation that have not been taken, by title. */
  readonly unprepared: readonly string[];
  /** What earlier decisions have granted of it. */
  readonly earlier: readonly GrantState[];
}

export interface InitiativeFact {
  readonly initiative: string;
  readonly title: string;
  readonly kind: InitiativeKind;
  /** Null when it is nobody's who is a member. */
  readonly owner: string | null;
  /** Those who take part beside the owner. */
  readonly parties: readonly Party[];
  readonly endedOn: CivilDate | null;
}

export interface FundingContext {
  /** Whether the meeting is the board's. */
  readonly board: boolean;
  /** Whether the meeting is entered from an old paper: it tells the decision, and seldom what was applied for. */
  readonly afterwards: boolean;
  /** What the decision will be called. */
  readonly ref: DecisionRef;
  /** Null for an application that does not exist. */
  readonly applications: ReadonlyMap<string, ApplicationFact | null>;
  /** The streams of the grants to be, and whether they exist already. */
  readonly grants: ReadonlyMap<string, { readonly stream: StreamName; readonly taken: boolean }>;
  readonly funds: ReadonlyMap<number, FundFact>;
}

/** What a decision about money is: the paragraph's decision, and what follows in other streams. */
export interface FundingDecision {
  readonly paragraph: Decide;
  readonly offences: readonly Offence[];
  /** What the applications ask for together beside what the minutes say; null when they say nothing, or the same. */
  readonly sumDiffers: SumDiffers | null;
  readonly elsewhere: readonly Elsewhere[];
}

export interface SumDiffers {
  readonly stated: Amount;
  readonly parts: readonly Amount[];
}

/** An application with what it gets: the amounts that the words and the ledger share. */
export interface Judged {
  readonly outcome: OutcomeToDecide;
  readonly fact: ApplicationFact;
  readonly submitted: ApplicationSubmitted;
  readonly charges: readonly GrantAmount[];
}
