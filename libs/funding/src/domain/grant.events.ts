import type { Amount, CivilDate, DomainEvent } from '#kernel';
import type { Attachment } from './application.events.js';
import type { DecisionRef } from './decision-ref.js';
import type { InitiativeKind } from './initiative.events.js';

export type GrantEvent =
  | DomainEvent<'grant.awarded', GrantAwarded>
  | DomainEvent<'grant.amount-stated', AmountStated>
  | DomainEvent<'grant.agreement-signed', AgreementSigned>
  | DomainEvent<'grant.condition-met', ConditionMet>
  | DomainEvent<'grant.condition-extended', ConditionExtended>
  | DomainEvent<'grant.changed', GrantChanged>
  | DomainEvent<'grant.moved', GrantMoved>
  | DomainEvent<'grant.lapsed', GrantLapsed>
  | DomainEvent<'grant.ended', GrantEnded>
  | DomainEvent<'requisition.made', RequisitionMade>
  | DomainEvent<'requisition.attested', RequisitionAttested>
  | DomainEvent<'requisition.rejected', RequisitionRejected>
  | DomainEvent<'requisition.paid', RequisitionPaid>
  | DomainEvent<'payment.corrected', PaymentCorrected>
  | DomainEvent<'report.received', ReportReceived>
  | DomainEvent<'money.returned', MoneyReturned>
  | DomainEvent<'reclaim.raised', ReclaimRaised>
  | DomainEvent<'reclaim.settled', ReclaimSettled>;

/** What is granted of a year's money. @additionalProperties false */
export interface GrantAmount {
  /** @asType integer */
  year: number;
  /** The budget line it is charged to; null while the year has no budget. */
  line: string | null;
  amount: Amount;
}

/** @additionalProperties false */
export interface GrantCondition {
  condition: string;
  text: string;
  due: CivilDate | null;
  /** When, in the minutes' own words. */
  dueAsWritten: string | null;
  /** What will show that it is met; null when the decision does not say. */
  proof: string | null;
  /** Whether nothing is paid until it is met. */
  gatesPayment: boolean;
}

/** In the very append that has the paragraph's decision. @additionalProperties false */
export interface GrantAwarded {
  application: string;
  initiative: string;
  kind: InitiativeKind;
  title: string;
  /** The member that answers for the money; null where an old paper gives money to somebody who is no member. */
  owner: string | null;
  /** The person who may ask for it; null when nobody is named. */
  contact: string | null;
  decision: DecisionRef;
  /** Empty when the decision gives no amount and refers to another paper. */
  amounts: GrantAmount[];
  refersTo: string | null;
  conditions: GrantCondition[];
}

/** The amount of a grant whose decision refers to another paper for it. @additionalProperties false */
export interface AmountStated {
  amounts: GrantAmount[];
  /** The paper that it stands in. */
  from: string;
}

/** Now the money is bound: the minutes are approved and both sides have signed. @additionalProperties false */
export interface AgreementSigned {
  agreement: string;
  /** Its Dnr, as written; null when it has none. */
  caseNumber: string | null;
  signedOn: CivilDate;
  /** For whom it is signed, and in what function: never a person's name. */
  signatories: Array<{ party: string; function: string }>;
  reports: AgreedReport[];
  /** The anslag that tells whether the decision can still be appealed; null when it was not given. */
  anslag: string | null;
  /** From when the decision holds, if nothing stands against it; null when it cannot be told. */
  legalForceFrom: CivilDate | null;
  /** Why it is carried out before that (13 kap. 14 § KL); null when it is not. */
  executedEarlyBecause: string | null;
  /** What is bound, in öre, by year. */
  bound: YearOre[];
}

export type ReportKind = 'monthly' | 'half-year' | 'final';

/** @additionalProperties false */
export interface AgreedReport {
  report: string;
  kind: ReportKind;
  due: CivilDate;
}

/** @additionalProperties false */
export interface YearOre {
  /** @asType integer */
  year: number;
  /** @asType integer */
  ore: number;
}

/** @additionalProperties false */
export interface ConditionMet {
  condition: string;
  on: CivilDate;
  /** What shows it, in words. */
  proof: string;
  attachments: Attachment[];
}

/** @additionalProperties false */
export interface ConditionExtended {
  condition: string;
  due: CivilDate;
  decision: DecisionRef;
}

/** Money that goes back to where it came from. @additionalProperties false */
export interface Release extends YearOre {
  /** The budget line, or null for what is free. */
  line: string | null;
}

/** What the grant is from now on, by decision. @additionalProperties false */
export interface GrantChanged {
  decision: DecisionRef;
  amounts: GrantAmount[];
  /** How much each year's money is more or less than before. */
  changes: Release[];
  /** Whether the money was bound already. */
  bound: boolean;
  reason: string;
}

/** Another member answers for it: the initiative has moved. @additionalProperties false */
export interface GrantMoved {
  from: string | null;
  to: string;
  contact: string | null;
  on: CivilDate;
  reason: string;
  decision: DecisionRef;
}

/** It came to nothing: a condition was not met in time, or no agreement was signed. @additionalProperties false */
export interface GrantLapsed {
  on: CivilDate;
  condition: string | null;
  reason: string;
  decision: DecisionRef | null;
  bound: boolean;
  released: Release[];
}

/** Nothing more will be asked for; what is left goes back. @additionalProperties false */
export interface GrantEnded {
  on: CivilDate;
  reason: string;
  decision: DecisionRef | null;
  released: Release[];
}

/** Costs that the owner has had and asks for. @additionalProperties false */
export interface RequisitionMade {
  requisition: string;
  /** @asType integer */
  year: number;
  from: CivilDate;
  to: CivilDate;
  costs: Array<{ costKind: string; amount: Amount }>;
  /** The sum of the costs, in öre. @asType integer */
  ore: number;
  attachments: Attachment[];
  requestedBy: string;
  on: CivilDate;
}

/** Two persons must; neither may be the one who asked. @additionalProperties false */
export interface RequisitionAttested {
  requisition: string;
  by: string;
  on: CivilDate;
  /** First or second. @asType integer */
  order: number;
  /** What is owed now, after the second; null after the first. */
  owed: YearOre | null;
}

/** @additionalProperties false */
export interface RequisitionRejected {
  requisition: string;
  on: CivilDate;
  reason: string;
}

/** @additionalProperties false */
export interface RequisitionPaid extends YearOre {
  requisition: string;
  on: CivilDate;
  /** The payment's reference in the accounts. */
  reference: string;
}

/** What was paid was another amount than was recorded. @additionalProperties false */
export interface PaymentCorrected extends YearOre {
  requisition: string;
  correction: string;
  on: CivilDate;
  reason: string;
}

/** @additionalProperties false */
export interface ReportReceived {
  report: string;
  kind: ReportKind;
  on: CivilDate;
  /** Whole days after it was due; 0 when in time. @asType integer */
  daysLate: number;
  /** The report of figures that goes with it; null when there is none. */
  figures: string | null;
  attachments: Attachment[];
  note: string | null;
}

/** The owner pays back what was not used. @additionalProperties false */
export interface MoneyReturned extends YearOre {
  returned: string;
  /** The year has it again, on these lines. */
  released: Release[];
  on: CivilDate;
  reason: string;
}

/** The association asks for money back. @additionalProperties false */
export interface ReclaimRaised extends YearOre {
  reclaim: string;
  on: CivilDate;
  due: CivilDate;
  reason: string;
  decision: DecisionRef | null;
}

/** @additionalProperties false */
export interface ReclaimSettled extends YearOre {
  reclaim: string;
  settlement: string;
  released: Release[];
  on: CivilDate;
}
