import type { DelegationGranted } from '../domain/delegation.events.js';
import type { DelegationState } from '../domain/delegation.state.js';

/** A delegation with what has been decided by it, and where the board was told. */
export interface DelegationView extends DelegationGranted, Omit<DelegationState, 'granted'> {
  readonly delegation: string;
}
