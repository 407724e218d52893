import type { Finding } from '#kernel';
import type { MeetingState } from '../meeting.state.js';
import { named, paragraphsOf } from '../paragraphs.js';

/** A paragraph with another heading than its item has on the agenda. */
export function judgeHeadings(meeting: MeetingState): Finding[] {
  return paragraphsOf(meeting)
    .filter(({ title, opened }) => opened.heading !== title)
    .map((paragraph) => ({
      rule: 'heading-differs',
      severity: 'note',
      message: `Rubriken över ${named(paragraph)} är ”${paragraph.opened.heading}”, men på föredragningslistan står ”${paragraph.title}”.`,
      item: paragraph.item,
      facts: { where: 'heading', agenda: paragraph.title, heading: paragraph.opened.heading },
    }));
}
