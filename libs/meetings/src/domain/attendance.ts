import type { Capacity } from './meeting.events.js';
import type { Attendee, MeetingState } from './meeting.state.js';

const DECIDING: ReadonlySet<Capacity> = new Set(['chair', 'vice-chair', 'member', 'serving-substitute']);

/** Whether somebody who attends in this capacity takes part in the decisions. */
export function takesPartInDecisions({ capacity }: Pick<Attendee, 'capacity'>): boolean {
  return DECIDING.has(capacity);
}

/** The item being dealt with: the one opened last; null before the first. */
export function currentItem({ openedItems }: MeetingState): string | null {
  return openedItems.at(-1) ?? null;
}

/** The person's entry if they are in the room now. */
export function presentNow({ attendance }: MeetingState, person: string): Attendee | undefined {
  return attendance.find(({ who, left }) => who.person === person && left === null);
}

/** Whether an entry in the attendance covers an item that has been opened. */
export function coversItem({ openedItems }: MeetingState, attendee: Attendee, item: string): boolean {
  const at = openedItems.indexOf(item);
  const from = attendee.fromItem === null ? 0 : openedItems.indexOf(attendee.fromItem);
  const through = attendee.left === null ? Infinity : openedItems.indexOf(attendee.left.throughItem ?? '');
  return at !== -1 && from <= at && at <= through;
}

/** Everybody who was there when an item was dealt with. */
export function presentAt(state: MeetingState, item: string): Attendee[] {
  return state.attendance.filter((attendee) => coversItem(state, attendee, item));
}

/** Who led the meeting: the chair, or the vice-chair when the chair was not there. */
export function presiding({ attendance }: MeetingState): Attendee | undefined {
  return (
    attendance.find(({ capacity }) => capacity === 'chair') ??
    attendance.find(({ capacity }) => capacity === 'vice-chair')
  );
}
