import type { CommandEnvelope, ReadFact } from '#event-store';
import { inSweden } from '#kernel';
import type { AssignmentContext } from '../domain/assignment.decider.js';
import { type AssignmentInMinutes, assignmentsOf, meetingsNamedBy } from '../domain/assignments.js';
import { meetingFoldable } from '../domain/meeting.evolve.js';
import { meetingStream } from '../domain/streams.js';

/** Finds the assignment in the minutes of the meeting that its id names. */
export function assignmentFacts(envelope: CommandEnvelope) {
  return async (read: ReadFact): Promise<AssignmentContext> => ({
    found: await assignmentInMinutes(read, envelope),
    today: inSweden(envelope.occurredAt).date,
  });
}

async function assignmentInMinutes(
  read: ReadFact,
  { association, id }: CommandEnvelope,
): Promise<AssignmentInMinutes | null> {
  for (const meeting of meetingsNamedBy(id)) {
    const { state } = await read(meetingStream({ association, id: meeting }), meetingFoldable);
    const found = assignmentsOf(meeting, state).find(({ assignment }) => assignment === id);
    if (found) return found;
  }
  return null;
}
