import type { Finding } from '#kernel';
import type { MeetingState } from '../meeting.state.js';
import { paragraphsOf } from '../paragraphs.js';

/** A paragraph with another heading than its item has on the agenda. */
export function judgeHeadings(meeting: MeetingState): Finding[] {
  return paragraphsOf(meeting)
    .filter(({ title, opened }) => opened.heading !== title)
    .map(({ item, title, opened }) => ({
      rule: 'heading-differs',
      severity: 'note',
      message: `Rubriken över ${opened.label} är ”${opened.heading}”, men på föredragningslistan står ”${title}”.`,
      item,
      facts: { where: 'heading', agenda: title, heading: opened.heading },
    }));
}
