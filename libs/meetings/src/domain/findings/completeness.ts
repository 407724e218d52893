import { type Finding, remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
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
    .map((paragraph) =>
      remark(
        meetingFindingRules['paragraph-empty'],
        `”${paragraph.opened.heading}” (${named(paragraph)}) har varken text eller beslut, och det framgår inte vad som blev av punkten.`,
        { label: paragraph.opened.label },
        paragraph.item,
      ),
    );
}

function itemsNotTakenUp({ items }: MeetingState): Finding[] {
  return items
    .filter(({ opened }) => !opened)
    .map(({ item, title }) =>
      remark(
        meetingFindingRules['item-not-opened'],
        `”${title}” står på föredragningslistan men togs inte upp. Ta upp punkten vid nästa sammanträde.`,
        { title },
        item,
      ),
    );
}
