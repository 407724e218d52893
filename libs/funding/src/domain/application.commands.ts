import type { CivilDate } from '#kernel';
import type {
  ApplicationSubmitted,
  ApplicationWithdrawn,
  ApplicationWords,
  Attachment,
  OpinionGiven,
} from './application.events.js';
import type { PartyNamed } from './party.js';

/** The content of an application as it is sent in: amounts in words, parties by member or name. */
export interface ContentNamed {
  title: string;
  amounts: Array<{ year: number; costKind: string | null; amount: string }>;
  statedTotal: string | null;
  ownContribution: string | null;
  otherFunding: Array<{ source: string; amount: string }>;
  coApplicants: PartyNamed[];
  words: ApplicationWords;
  attachments: Attachment[];
}

export interface SubmitApplication
  extends
    ContentNamed,
    Pick<
      ApplicationSubmitted,
      'kind' | 'form' | 'initiative' | 'throughMember' | 'case' | 'receivedOn' | 'contact'
    > {
  type: 'submit';
  applicant: PartyNamed;
  /** The association's template that a simplified application is written on. */
  template: string | null;
}

export interface RequestSupplement {
  type: 'request-supplement';
  /** What is missing, a line each; what the system sees is missing when left out. */
  missing: string[] | null;
  due: CivilDate | null;
}

export interface SupplementApplication {
  type: 'supplement';
  on: CivilDate;
  /** Those that are null stay as they are. */
  words: ApplicationWords;
  attachments: Attachment[];
  note: string | null;
}

export interface ReviseApplication extends ContentNamed {
  type: 'revise';
  on: CivilDate;
  reason: string;
}

export type GiveOpinion = { type: 'give-opinion' } & OpinionGiven;

export type WithdrawApplication = { type: 'withdraw' } & ApplicationWithdrawn;

/** A paper tells of a decision whose own minutes are not kept here. Money is only granted in minutes that are. */
export interface TellDecision {
  type: 'tell-decision';
  /** The meeting whose paper tells, and the item there. */
  meeting: string;
  item: string;
  /** An id for the decision. */
  decision: string;
  outcome: 'refused' | 'postponed' | 'remitted';
  /** The day of the decision; null when the paper does not say. */
  on: CivilDate | null;
  reasons: string | null;
}

export type ApplicationCommand =
  | SubmitApplication
  | RequestSupplement
  | SupplementApplication
  | ReviseApplication
  | GiveOpinion
  | WithdrawApplication
  | TellDecision;
