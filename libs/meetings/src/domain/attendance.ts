import type { Capacity } from './meeting.events.js';
import type { Attendee, MeetingState } from './meeting.state.js';
import { itemOf } from './paragraphs.js';

const DECIDING: ReadonlySet<Capacity> = new Set(['chair', 'vice-chair', 'member', 'serving-substitute']);

/** Whether somebody who attends in this capacity takes part in the decisions. */
export function takesPartInDecisions({ capacity }: Pick<Attendee, 'capacity'>): boolean {
  return DECIDING.has(capacity);
}

/** The item being dealt with: the one opened last; null before the first. */
export function currentItem({ openedItems }: Pick<MeetingState, 'openedItems'>): string | null {
  return openedItems.at(-1) ?? null;
}

/** The person's entry if they are in the room now. */
export function presentNow({ attendance }: MeetingState, person: string): Attendee | undefined {
  return attendance.find(({ who, left }) => who.person === person && left === null);
}

/** Whether an entry in the attendance covers an item that has been opened. */
export function coversItem(
  { openedItems }: Pick<MeetingState, 'openedItems'>,
  attendee: Attendee,
  item: string,
): boolean {
  const at = openedItems.indexOf(item);
  const from = attendee.fromItem === null ? 0 : openedItems.indexOf(attendee.fromItem);
  const through = attendee.left === null ? Infinity : openedItems.indexOf(attendee.left.throughItem ?? '');
  return at !== -1 && from <= at && at <= through;
}

/** Whether somebody had to leave the room for an item, or may not deal with it (6 kap. 30 § KL). */
export function isRecused(state: MeetingState, person: string, item: string): boolean {
  const { recusals = [] } = itemOf(state, item) ?? {};
  return recusals.findLast(({ who }) => who.person === person)?.outcome === 'recused';
}

/** Everybody who was there when an item was dealt with. Whoever was recused from it was not. */
export function presentAt(state: MeetingState, item: string): Attendee[] {
  return state.attendance.filter(
    (attendee) => coversItem(state, attendee, item) && !isRecused(state, attendee.who.person, item),
  );
}

/**
 * Who decides in an item: one entry a person, the last they had. In the item that is open now only those still in the
 * room; once it is decided and left, those who took the decisions. Whoever left before they were taken did not take part.
 */
export function decidersOf(state: MeetingState, item: string): Attendee[] {
  const isOpenNow = state.status === 'open' && currentItem(state) === item;
  const took = isOpenNow ? null : whoDecided(state, item);
  const there = presentAt(state, item).filter(
    ({ who, left }) => (!isOpenNow || left === null) && (took?.has(who.person) ?? true),
  );
  return there
    .filter(({ who }, index) => there.findLastIndex((other) => other.who.person === who.person) === index)
    .filter(takesPartInDecisions);
}

/** Those who took the decisions in an item; null when there are none that say. */
export function whoDecided(state: MeetingState, item: string): ReadonlySet<string> | null {
  const taken = (itemOf(state, item)?.decisions ?? []).flatMap(({ takenBy }) => takenBy ?? []);
  if (taken.length === 0) return null;
  return new Set(taken.flatMap(({ deciding }) => deciding.map(({ person }) => person)));
}

/** Who led the meeting as a whole: the chair, or the vice-chair when the chair was not there. */
export function presiding({ attendance }: MeetingState): Attendee | undefined {
  return (
    attendance.find(({ capacity }) => capacity === 'chair') ??
    attendance.find(({ capacity }) => capacity === 'vice-chair')
  );
}

/**
 * Who leads an item (17 § lag 2003:1210): whoever was handed the chair last, else the chair, else a vice-chair, the first
 * of them who takes part in it. A chair who is recused or has left so makes way without further ado.
 */
export function presidingAt(state: MeetingState, item: string): Attendee | undefined {
  const deciders = decidersOf(state, item);
  const before = (fromItem: string | null): boolean =>
    fromItem === null || state.openedItems.indexOf(fromItem) <= state.openedItems.indexOf(item);
  const handedTo = state.chairs.findLast(({ fromItem }) => before(fromItem))?.to.person;
  return (
    deciders.find(({ who }) => who.person === handedTo) ??
    deciders.find(({ capacity }) => capacity === 'chair') ??
    deciders.find(({ capacity }) => capacity === 'vice-chair')
  );
}

/** Everybody who led some paragraph, in the order they first did. */
export function presidents(state: MeetingState): Attendee[] {
  const led = state.openedItems.flatMap((item) => presidingAt(state, item) ?? []);
  const each = led.filter(
    ({ who }, index) => led.findIndex((other) => other.who.person === who.person) === index,
  );
  const whole = presiding(state);
  return each.length > 0 || !whole ? each : [whole];
}

/** The items that a person was present at and not recused from, in the order they were opened. */
export function itemsAttended(state: MeetingState, person: string): string[] {
  return state.openedItems.filter((item) => presentAt(state, item).some(({ who }) => who.person === person));
}
