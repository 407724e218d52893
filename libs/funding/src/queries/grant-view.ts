import type { CivilDate } from '#kernel';
import type { GrantAwarded, GrantEnded, GrantLapsed, AgreementSigned } from '../domain/grant.events.js';
import type {
  ConditionState,
  GrantStatus,
  ReclaimState,
  ReportState,
  RequisitionState,
} from '../domain/grant.state.js';
import type { GrantState } from '../domain/grant.state.js';

/** The money of a grant, of one year or in all, in öre. */
export interface GrantMoney {
  readonly grantedOre: number;
  /** Attested by two, with corrections. */
  readonly drawnOre: number;
  readonly paidOre: number;
  /** Returned, or claimed back. */
  readonly backOre: number;
  /** What can still be asked for; nothing once it has ended. */
  readonly leftOre: number;
}

/** A grant with everything that has become of it, and what is waited for. */
export interface GrantView extends Omit<GrantAwarded, 'owner' | 'contact' | 'amounts' | 'conditions'> {
  readonly association: string;
  readonly grant: string;
  readonly status: GrantStatus;
  /** The member that answers for it now. */
  readonly owner: string | null;
  readonly contact: string | null;
  readonly amounts: GrantState['amounts'];
  readonly money: GrantMoney;
  readonly years: ReadonlyArray<GrantMoney & { readonly year: number }>;
  readonly conditions: ReadonlyArray<ConditionState & { readonly overdue: boolean }>;
  readonly agreement: AgreementSigned | null;
  readonly requisitions: readonly RequisitionState[];
  readonly reports: ReadonlyArray<ReportState & { readonly late: boolean }>;
  readonly returned: GrantState['returned'];
  readonly reclaims: readonly ReclaimState[];
  readonly lapsed: GrantLapsed | null;
  readonly ended: GrantEnded | null;
  /** Swedish, a sentence each: what has to happen next. */
  readonly next: readonly string[];
}

/** A grant in a list. */
export interface GrantSummary extends GrantMoney {
  readonly grant: string;
  readonly title: string;
  readonly initiative: string;
  readonly owner: string | null;
  readonly status: GrantStatus;
  readonly decision: GrantAwarded['decision'];
  readonly years: readonly number[];
  /** Null while it has none. */
  readonly agreedOn: CivilDate | null;
  /** The paper that has the amount, while it is not stated. */
  readonly refersTo: string | null;
}
