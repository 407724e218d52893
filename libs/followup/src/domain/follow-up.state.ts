import type { Finding } from '#kernel';
import type { Figures, FiguresCorrected, FiguresReported, FollowUpEvent } from './follow-up.events.js';

/** A correction, with the figures as they stood before it. */
export interface Correction extends Omit<FiguresCorrected, 'figures'> {
  readonly before: Figures;
}

export interface FollowUpState {
  /** With the figures as they stand now. */
  readonly reported: FiguresReported | null;
  readonly corrections: readonly Correction[];
  /** What is odd about the figures as they stand now. */
  readonly findings: readonly Finding[];
}

export const noFollowUp: FollowUpState = { reported: null, corrections: [], findings: [] };

export function evolveFollowUp(state: FollowUpState, event: FollowUpEvent): FollowUpState {
  switch (event.type) {
    case 'follow-up.reported':
      return { ...state, reported: event.data };
    case 'follow-up.corrected': {
      const { figures, ...correction } = event.data;
      const before = state.reported!.figures;
      return {
        reported: { ...state.reported!, figures },
        corrections: [...state.corrections, { ...correction, before }],
        findings: [],
      };
    }
    case 'follow-up.finding-recorded':
      return { ...state, findings: [...state.findings, event.data] };
  }
}

/** For folding a report of figures where it serves as a fact for another decision. */
export const followUpFoldable = { initial: noFollowUp, evolve: evolveFollowUp };
