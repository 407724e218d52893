import type { AgendaItemAdded } from './meeting.events.js';
import type { Attendee, Item, MeetingState } from './meeting.state.js';

/** An item on which nothing has happened yet. */
export const UNTOUCHED: Omit<Item, keyof AgendaItemAdded> = {
  attachments: [],
  opened: null,
  written: null,
  decisions: [],
  undecided: null,
  recusals: [],
  proposals: [],
  proposition: null,
  votes: [],
  reservations: [],
  statements: [],
  delegated: [],
  followUps: [],
  approved: null,
};

export function withItem(
  state: MeetingState,
  id: string,
  change: (item: Item) => Partial<Item>,
): MeetingState {
  return {
    ...state,
    items: state.items.map((item) => (item.item === id ? { ...item, ...change(item) } : item)),
  };
}

/** Whoever served for one paragraph only listens again when the next is opened. */
export function serviceOver({ attendance }: MeetingState, next: string): readonly Attendee[] {
  return attendance.flatMap((attendee) => {
    const { servesOnlyIn, left } = attendee;
    if (servesOnlyIn === null || left !== null || servesOnlyIn === next) return [attendee];
    return [
      { ...attendee, left: { throughItem: servesOnlyIn, at: null } },
      {
        ...attendee,
        capacity: 'substitute' as const,
        servesFor: null,
        fromItem: next,
        servesOnlyIn: null,
        at: null,
      },
    ];
  });
}
