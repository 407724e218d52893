import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import type { SurveyContext } from '../domain/survey.decider.js';

/** Reads what a decision about a survey relies on. */
export function surveyFacts({ association, occurredAt }: CommandEnvelope) {
  return async (read: ReadFact): Promise<SurveyContext> => {
    const { state } = await read(associationStream(association), associationFoldable);
    return { founded: state.founded !== null, today: inSweden(occurredAt).date };
  };
}
