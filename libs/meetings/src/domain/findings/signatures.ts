import { remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';
import { labelOf } from '../paragraphs.js';

/** A text written anew takes the signatures back: they were for the text as it stood. */
export function signaturesLapsed(state: MeetingState, item: string): MeetingEvent[] {
  if (state.signatures.length === 0) return [];
  return [
    {
      type: 'meeting.finding-recorded',
      data: remark(
        meetingFindingRules['signatures-lapsed'],
        `${labelOf(state, item)} skrevs om sedan protokollet hade undertecknats. Protokollet ska undertecknas på nytt.`,
        { lapsed: state.signatures.map(({ who, role }) => ({ person: who.person, role })) },
        item,
      ),
    },
  ];
}
