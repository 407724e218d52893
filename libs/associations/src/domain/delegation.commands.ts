import type { CivilDate } from '#kernel';
import type { DelegateCapacity, DelegationEnded, DelegationGranted } from './delegation.events.js';

/** What only the board may decide, and what nobody in an association may (7 and 10 §§ lag 2003:1210). */
export type ExcludedMatter =
  'goals-and-direction' | 'opinion-on-appeal' | 'reserved-by-other-law' | 'rights-of-individuals';

export interface GrantDelegation extends Omit<DelegationGranted, 'to'> {
  type: 'grant';
  person: string;
  capacity: DelegateCapacity;
  /** What the group of matters touches of what may not be delegated: nothing when left out. */
  concerns?: ExcludedMatter[];
}

export interface EndDelegation extends DelegationEnded {
  type: 'end';
}

export interface TakeDelegatedDecision {
  type: 'take-decision';
  decision: string;
  on: CivilDate;
  text: string;
  caseNumber: string | null;
  /** As written, `45 tkr`. */
  amount?: string | null;
  /** What the decision touches of what may not be delegated: nothing when left out. */
  concerns?: ExcludedMatter[];
}

export type DelegationCommand = GrantDelegation | EndDelegation | TakeDelegatedDecision;
