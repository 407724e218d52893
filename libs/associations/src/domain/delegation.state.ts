import type {
  DelegatedDecisionReported,
  DelegatedDecisionTaken,
  DelegationEnded,
  DelegationEvent,
  DelegationGranted,
} from './delegation.events.js';

/** A decision taken by delegation, and where the board was told of it. */
export interface DelegatedDecision extends DelegatedDecisionTaken {
  readonly reported: Omit<DelegatedDecisionReported, 'decision'> | null;
}

export interface DelegationState {
  readonly granted: DelegationGranted | null;
  readonly ended: DelegationEnded | null;
  readonly decisions: readonly DelegatedDecision[];
}

export const noDelegation: DelegationState = { granted: null, ended: null, decisions: [] };

export function evolveDelegation(state: DelegationState, event: DelegationEvent): DelegationState {
  switch (event.type) {
    case 'delegation.granted':
      return { ...state, granted: event.data };
    case 'delegation.ended':
      return { ...state, ended: event.data };
    case 'delegated-decision.taken':
      return { ...state, decisions: [...state.decisions, { ...event.data, reported: null }] };
    case 'delegated-decision.reported': {
      const { decision, ...reported } = event.data;
      return {
        ...state,
        decisions: state.decisions.map((one) => (one.decision === decision ? { ...one, reported } : one)),
      };
    }
  }
}

/** For folding a delegation where it serves as a fact for another decision. */
export const delegationFoldable = { initial: noDelegation, evolve: evolveDelegation };
