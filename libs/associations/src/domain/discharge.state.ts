import type {
  DischargeAnswerCorrected,
  DischargeAnswered,
  DischargeEvent,
  DischargeReminded,
  DischargeRequested,
} from './discharge.events.js';

/** A member's answer as it stands, with what it has been corrected from. */
export interface StandingAnswer extends Omit<DischargeAnswered, 'missing'> {
  /** In the order they were made. */
  readonly corrections: readonly Correction[];
}

export interface Correction {
  /** What stood before. */
  readonly was: Pick<DischargeAnswered, 'answer' | 'on' | 'reference'>;
  readonly reason: string;
}

export interface DischargeState {
  readonly requested: DischargeRequested | null;
  /** In the order they came. */
  readonly answers: readonly StandingAnswer[];
  readonly reminders: readonly DischargeReminded[];
}

export const noDischarge: DischargeState = { requested: null, answers: [], reminders: [] };

export function evolveDischarge(state: DischargeState, event: DischargeEvent): DischargeState {
  switch (event.type) {
    case 'discharge.requested':
      return { ...state, requested: event.data };
    case 'discharge.answered': {
      const { missing: _missing, ...answer } = event.data;
      return { ...state, answers: [...state.answers, { ...answer, corrections: [] }] };
    }
    case 'discharge.answer-corrected':
      return { ...state, answers: corrected(state.answers, event.data) };
    case 'discharge.reminded':
      return { ...state, reminders: [...state.reminders, event.data] };
  }
}

/** For folding a discharge without deciding anything about it. */
export const dischargeFoldable = { initial: noDischarge, evolve: evolveDischarge };

/** The members that were asked and have not answered. */
export function membersMissing({ requested, answers }: DischargeState): string[] {
  const asked = requested?.members.map(({ member }) => member) ?? [];
  return asked.filter((member) => !answers.some((answer) => answer.member === member));
}

function corrected(
  answers: readonly StandingAnswer[],
  { member, reason, ...stands }: DischargeAnswerCorrected,
): readonly StandingAnswer[] {
  return answers.map((one) => {
    if (one.member !== member) return one;
    const was = { answer: one.answer, on: one.on, reference: one.reference };
    return { ...one, ...stands, corrections: [...one.corrections, { was, reason }] };
  });
}
