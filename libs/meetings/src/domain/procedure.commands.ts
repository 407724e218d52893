import type { WallTime } from '#kernel';
import type { PersonToPrint } from './meeting.commands.js';
import type { DecisionFollowedUp, RecusalGround, StatementRecorded } from './procedure.events.js';

/** How a board comes to a decision. */
export type ProcedureCommand =
  | HandOverChair
  | BeginService
  | EndService
  | DeclareRecusal
  | TryRecusal
  | PutProposal
  | WithdrawProposal
  | PutProposition
  | HoldVote
  | MakeReservation
  | ReasonReservation
  | RecordStatement
  | ReportDelegated
  | FollowUp;

export interface HandOverChair {
  type: 'hand-over-chair';
  to: string;
  reason: string;
  at?: WallTime;
}

export interface BeginService {
  type: 'begin-service';
  person: string;
  /** The member whose seat it is. */
  servesFor: string;
  /** Only for the paragraph that is open. */
  paragraphOnly?: boolean;
  at?: WallTime;
}

export interface EndService {
  type: 'end-service';
  person: string;
  at?: WallTime;
}

export interface DeclareRecusal {
  type: 'declare-recusal';
  item: string;
  person: string;
  ground: RecusalGround;
  reason: string;
  /** Who raised it; the person concerned when left out. */
  raisedBy?: string;
  contested?: boolean;
  at?: WallTime;
}

export interface TryRecusal {
  type: 'try-recusal';
  item: string;
  person: string;
  recused: boolean;
  reasons: string;
}

export interface PutProposal {
  type: 'put-proposal';
  item: string;
  proposal: string;
  kind?: 'proposal' | 'motion';
  /** Who puts it; left out for a proposal that comes with the papers. */
  by?: string;
  text: string;
}

export interface WithdrawProposal {
  type: 'withdraw-proposal';
  item: string;
  proposal: string;
}

export interface PutProposition {
  type: 'put-proposition';
  item: string;
  order: string[];
  carried: string;
}

export interface HoldVote {
  type: 'hold-vote';
  item: string;
  vote: string;
  stage?: 'counter-proposal' | 'main';
  election?: boolean;
  secret?: boolean;
  demandedBy?: string;
  /** The proposals voted on: two in a matter, `ja` first; two or more in an election. */
  alternatives: string[];
  /** By name in an open vote; left out in a secret one. `for` is left out by those who abstain. */
  ballots?: Array<{ person: string; for?: string }>;
  /** The count of a secret vote. */
  counted?: { votes: Array<{ proposal: string; votes: number }>; abstained: number };
  /** The chair's casting vote, when the votes are equal in a matter. */
  castingVote?: string;
  /** The proposal that the lot fell on, when the votes are equal in an election. */
  lot?: string;
}

export interface MakeReservation {
  type: 'make-reservation';
  item: string;
  decision: string;
  person: string;
  text?: string;
}

export interface ReasonReservation {
  type: 'reason-reservation';
  item: string;
  decision: string;
  person: string;
  text: string;
}

export interface RecordStatement extends PersonToPrint {
  type: 'record-statement';
  item: string;
  kind: StatementRecorded['kind'];
  text: string;
}

export interface ReportDelegated {
  type: 'report-delegated';
  item: string;
  delegation: string;
  decisions: string[];
}

export interface FollowUp {
  type: 'follow-up';
  item: string;
  meeting: string;
  decision: string;
  outcome: DecisionFollowedUp['outcome'];
  note?: string;
}
