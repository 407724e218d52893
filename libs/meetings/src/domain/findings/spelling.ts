import { type Finding, remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { named } from '../paragraphs.js';
import { mentionsIn, type PlacedMention } from './mentions.js';

/** One organisation or initiative spelt in two ways: each spelling is set against the first one in the minutes. */
export function judgeSpelling(meeting: MeetingState): Finding[] {
  const first = new Map<string, PlacedMention>();
  return mentionsIn(meeting).flatMap((placed) => {
    const { kind, ref, asWritten } = placed.mention;
    if (kind === 'person') return [];
    const key = `${kind} ${ref}`;
    const earlier = first.get(key) ?? placed;
    first.set(key, earlier);
    if (sameSpelling(asWritten, earlier.mention.asWritten)) return [];
    return [
      remark(
        meetingFindingRules['spelling-differs'],
        `”${asWritten}” i ${named(placed.paragraph)} skrivs ”${earlier.mention.asWritten}” i ${named(earlier.paragraph)}.`,
        {
          where: placed.where,
          ref,
          asWritten,
          otherAsWritten: earlier.mention.asWritten,
          otherItem: earlier.paragraph.item,
        },
        placed.paragraph.item,
      ),
    ];
  });
}

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** A genitive is the same spelling, and an acronym beside the name in full is no misspelling. */
function sameSpelling(one: string, other: string): boolean {
  const [a, b] = [one.replace(/:?s$/, ''), other.replace(/:?s$/, '')];
  return a === b || ACRONYM.test(a) !== ACRONYM.test(b);
}
