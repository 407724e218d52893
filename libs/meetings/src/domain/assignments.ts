import type { CivilDate } from '#kernel';
import type { GivenAssignment } from './assignment.events.js';
import type { Assignment } from './meeting.events.js';
import type { MeetingState } from './meeting.state.js';

/** Where in a meeting's minutes an assignment stands: a decision, or a paragraph's text; `n` counts from 1. */
export interface AssignmentPlace {
  readonly meeting: string;
  readonly item: string;
  readonly decision: string | null;
  readonly n: number;
}

/** An assignment as minutes give it. */
export interface AssignmentInMinutes extends GivenAssignment, Omit<Assignment, 'owner' | 'text'> {
  readonly assignment: string;
  /** The meeting's day; null when it is not known. */
  readonly date: CivilDate | null;
}

/**
 * An assignment's id, from its place: `{meeting}.{decision}.{n}` for the nth of a decision, `{meeting}.{item}.t{n}` for the
 * nth of a paragraph's text. A decision is never rewritten, so its ids are for ever; a text can be until the minutes are
 * approved, and an id then means what stands in that place.
 */
export function assignmentId({ meeting, item, decision, n }: AssignmentPlace): string {
  return decision === null ? `${meeting}.${item}.t${n}` : `${meeting}.${decision}.${n}`;
}

/** The meetings that an assignment's id may be of: ids may hold dots, so there can be several. */
export function meetingsNamedBy(assignment: string): string[] {
  const parts = assignment.split('.');
  return parts.slice(2).map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** Every assignment that a meeting's minutes give, in the order of its paragraphs. */
export function assignmentsOf(
  meeting: string,
  { items, planned }: Pick<MeetingState, 'items' | 'planned'>,
): AssignmentInMinutes[] {
  const date = planned?.date.date ?? null;
  const placed = (item: string, decision: string | null, given: readonly Assignment[]) =>
    given.map((one, index) => ({
      assignment: assignmentId({ meeting, item, decision, n: index + 1 }),
      meeting,
      item,
      decision,
      date,
      ...one,
    }));
  return items.flatMap(({ item, written, decisions }) => [
    ...placed(item, null, written?.assignments ?? []),
    ...decisions.flatMap(({ decision, assignments }) => placed(item, decision, assignments)),
  ]);
}
