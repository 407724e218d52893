import type { ParagraphOpened } from './meeting.events.js';
import type { Item, MeetingState } from './meeting.state.js';

/** An item that has become a paragraph. */
export type Paragraph = Item & { readonly opened: ParagraphOpened };

export function itemOf({ items }: MeetingState, id: string): Item | undefined {
  return items.find(({ item }) => item === id);
}

/** The paragraphs in the order they were opened, sub-items among them. */
export function paragraphsOf(state: MeetingState): Paragraph[] {
  return state.openedItems.map((id) => itemOf(state, id) as Paragraph);
}

/** The lettered paragraphs below a numbered one. */
export function subParagraphsOf(state: MeetingState, parent: string): Paragraph[] {
  return paragraphsOf(state).filter((paragraph) => paragraph.parent === parent);
}

/** How an item is referred to; null until it has been opened. */
export function labelOf(state: MeetingState, id: string | null): string | null {
  return id === null ? null : (itemOf(state, id)?.opened?.label ?? null);
}

/** How a paragraph is named in a sentence: `§ 27`, and `punkt 8` where the body writes no §. */
export function named({ opened }: Paragraph): string {
  return /^\d/.test(opened.label) ? `punkt ${opened.label}` : opened.label;
}

/** The letter of the nth sub-item, counted from 0: a … z, aa, ab … */
export function letterOf(n: number): string {
  const last = String.fromCharCode('a'.charCodeAt(0) + (n % 26));
  return n < 26 ? last : letterOf(Math.floor(n / 26) - 1) + last;
}
