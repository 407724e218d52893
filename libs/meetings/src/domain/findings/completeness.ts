import type { Finding } from '#kernel';
import type { MeetingState } from '../meeting.state.js';
import { named, paragraphsOf, subParagraphsOf } from '../paragraphs.js';
import { isOver } from './phase.js';

/** What a closed meeting leaves open: paragraphs without a word, and items that were never taken up. */
export function judgeCompleteness(meeting: MeetingState): Finding[] {
  if (!isOver(meeting)) return [];
  return [...emptyParagraphs(meeting), ...itemsNotTakenUp(meeting)];
}

function emptyParagraphs(meeting: MeetingState): Finding[] {
  return paragraphsOf(meeting)
    .filter(
      ({ item, written, decisions, undecided }) =>
        !written &&
        decisions.length === 0 &&
        !undecided &&
        item !== meeting.nextAnnouncedIn &&
        subParagraphsOf(meeting, item).length === 0,
    )
    .map((paragraph) => ({
      rule: 'paragraph-empty',
      severity: 'note',
      message: `”${paragraph.opened.heading}” (${named(paragraph)}) har varken text, beslut eller utfall.`,
      item: paragraph.item,
      facts: { label: paragraph.opened.label },
    }));
}

function itemsNotTakenUp({ items }: MeetingState): Finding[] {
  return items
    .filter(({ opened }) => !opened)
    .map(({ item, title }) => ({
      rule: 'item-not-opened',
      severity: 'warning',
      message: `”${title}” står på föredragningslistan men togs inte upp. Ta upp punkten vid nästa sammanträde.`,
      item,
      facts: { title },
    }));
}
