import type {
  ApplicationDecided,
  ApplicationEvent,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  OpinionGiven,
  SupplementRequested,
} from './application.events.js';

export interface ApplicationState {
  /** As it stands: with what was supplemented and revised. */
  readonly submitted: ApplicationSubmitted | null;
  /** Counts from 1. */
  readonly version: number;
  /** Null when nothing is waited for. */
  readonly waitingFor: SupplementRequested | null;
  readonly opinions: readonly OpinionGiven[];
  readonly withdrawn: ApplicationWithdrawn | null;
  /** In order; only the last can be final. */
  readonly decisions: readonly ApplicationDecided[];
}

export const noApplication: ApplicationState = {
  submitted: null,
  version: 0,
  waitingFor: null,
  opinions: [],
  withdrawn: null,
  decisions: [],
};

export function evolveApplication(state: ApplicationState, event: ApplicationEvent): ApplicationState {
  switch (event.type) {
    case 'application.submitted':
      return { ...state, submitted: event.data, version: 1 };
    case 'application.supplement-requested':
      return { ...state, waitingFor: event.data };
    case 'application.supplemented': {
      const { words, attachments } = event.data;
      const submitted = state.submitted!;
      return {
        ...state,
        submitted: { ...submitted, words, attachments: [...submitted.attachments, ...attachments] },
        waitingFor: null,
      };
    }
    case 'application.revised': {
      const { on: _on, version, reason: _reason, ...content } = event.data;
      return { ...state, submitted: { ...state.submitted!, ...content }, version, waitingFor: null };
    }
    case 'application.opinion-given':
      return { ...state, opinions: [...state.opinions, event.data] };
    case 'application.withdrawn':
      return { ...state, withdrawn: event.data };
    case 'application.decided':
      return { ...state, decisions: [...state.decisions, event.data] };
  }
}

/** For folding an application where it serves as a fact for another decision. */
export const applicationFoldable = { initial: noApplication, evolve: evolveApplication };

/** What the application asks for in all, in öre, as the system sums it. */
export function requestedOre({ submitted }: ApplicationState): number {
  return (submitted?.amounts ?? []).reduce((sum, { amount }) => sum + amount.ore, 0);
}

/** The decision that settled it; null while it waits, or was put off or sent back. */
export function settled({ decisions }: ApplicationState): ApplicationDecided | null {
  const last = decisions.at(-1);
  return last && last.outcome !== 'postponed' && last.outcome !== 'remitted' ? last : null;
}
