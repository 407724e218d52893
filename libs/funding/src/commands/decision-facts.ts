import type { ReadFact } from '#event-store';
import { fixesBudget, meetingFoldable, meetingStream, type MeetingState, paragraphsOf } from '#meetings';
import type { DecisionFact, DecisionSought } from '../domain/decision-fact.js';

/** Reads a decision from its meeting's stream, as a fact; null when there is no such meeting, or no such decision in it. */
export async function decisionFact(
  read: ReadFact,
  association: string,
  { meeting, decision }: DecisionSought,
): Promise<DecisionFact | null> {
  const { state } = await read(meetingStream({ association, id: meeting }), meetingFoldable);
  return decisionIn(meeting, state, decision);
}

function decisionIn(meeting: string, state: MeetingState, decision: string): DecisionFact | null {
  const { planned } = state;
  const paragraph = paragraphsOf(state).find(({ decisions }) =>
    decisions.some((one) => one.decision === decision),
  );
  if (!planned || !paragraph) return null;
  const { item, opened, matter } = paragraph;
  const decided = paragraph.decisions.find((one) => one.decision === decision)!;
  return {
    ref: { meeting, item, decision, label: opened.label, date: planned.date.date },
    decided,
    body: planned.body,
    matter,
    fixesBudget: fixesBudget(paragraph, decided.type),
    caseNumber: paragraph.case?.number ?? null,
    approved: state.status === 'approved' || paragraph.approved !== null,
    approvedOn: paragraph.approved?.on ?? state.approved?.on.date ?? null,
  };
}
