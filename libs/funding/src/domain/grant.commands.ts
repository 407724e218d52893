import type { CivilDate } from '#kernel';
import type { Attachment } from './application.events.js';
import type { DecisionSought } from './decision-fact.js';
import type { AgreedReport } from './grant.events.js';

/** A year's amount in words: `400 tkr`. */
export interface YearAmount {
  year: number;
  amount: string;
}

export interface StateAmount {
  type: 'state-amount';
  amounts: YearAmount[];
  from: string;
  overcommitReason?: string;
}

export interface SignAgreement {
  type: 'sign-agreement';
  agreement: string;
  caseNumber?: string;
  signedOn: CivilDate;
  signatories: Array<{ party: string; function: string }>;
  reports: AgreedReport[];
  anslag?: string;
  executedEarlyBecause?: string;
}

export interface MeetCondition {
  type: 'meet-condition';
  condition: string;
  on: CivilDate;
  proof: string;
  attachments?: Attachment[];
}

export interface ExtendCondition {
  type: 'extend-condition';
  condition: string;
  due: CivilDate;
  decision: DecisionSought;
}

export interface ChangeGrant {
  type: 'change';
  decision: DecisionSought;
  amounts: YearAmount[];
  reason: string;
  overcommitReason?: string;
}

export interface MoveGrant {
  type: 'move';
  to: string;
  contact?: string;
  on: CivilDate;
  reason: string;
  decision: DecisionSought;
}

export interface LapseGrant {
  type: 'lapse';
  on: CivilDate;
  condition?: string;
  reason: string;
  decision?: DecisionSought;
}

export interface EndGrant {
  type: 'end';
  on: CivilDate;
  reason: string;
  decision?: DecisionSought;
}

export interface MakeRequisition {
  type: 'make-requisition';
  requisition: string;
  year: number;
  from: CivilDate;
  to: CivilDate;
  costs: Array<{ costKind: string; amount: string }>;
  attachments?: Attachment[];
}

export interface AttestRequisition {
  type: 'attest-requisition';
  requisition: string;
}

export interface RejectRequisition {
  type: 'reject-requisition';
  requisition: string;
  reason: string;
}

export interface PayRequisition {
  type: 'pay-requisition';
  requisition: string;
  on: CivilDate;
  reference: string;
}

export interface CorrectPayment {
  type: 'correct-payment';
  requisition: string;
  correction: string;
  on: CivilDate;
  /** What more was paid, or less when it has a minus sign. */
  amount: string;
  reason: string;
}

export interface ReceiveReport {
  type: 'receive-report';
  report: string;
  on: CivilDate;
  figures?: string;
  attachments?: Attachment[];
  note?: string;
}

export interface ReturnMoney {
  type: 'return-money';
  returned: string;
  year: number;
  amount: string;
  on: CivilDate;
  reason: string;
}

export interface RaiseReclaim {
  type: 'raise-reclaim';
  reclaim: string;
  year: number;
  amount: string;
  on: CivilDate;
  due: CivilDate;
  reason: string;
  decision?: DecisionSought;
}

export interface SettleReclaim {
  type: 'settle-reclaim';
  reclaim: string;
  settlement: string;
  amount: string;
  on: CivilDate;
}

export type GrantCommand =
  | StateAmount
  | SignAgreement
  | MeetCondition
  | ExtendCondition
  | ChangeGrant
  | MoveGrant
  | LapseGrant
  | EndGrant
  | MakeRequisition
  | AttestRequisition
  | RejectRequisition
  | PayRequisition
  | CorrectPayment
  | ReceiveReport
  | ReturnMoney
  | RaiseReclaim
  | SettleReclaim;
