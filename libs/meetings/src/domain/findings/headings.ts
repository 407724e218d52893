import { type Finding, remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { named, paragraphsOf } from '../paragraphs.js';

/** A paragraph with another heading than its item has on the agenda. */
export function judgeHeadings(meeting: MeetingState): Finding[] {
  return paragraphsOf(meeting)
    .filter(({ title, opened }) => opened.heading !== title)
    .map((paragraph) =>
      remark(
        meetingFindingRules['heading-differs'],
        `Rubriken över ${named(paragraph)} är ”${paragraph.opened.heading}”, men på föredragningslistan står ”${paragraph.title}”.`,
        { where: 'heading', agenda: paragraph.title, heading: paragraph.opened.heading },
        paragraph.item,
      ),
    );
}
