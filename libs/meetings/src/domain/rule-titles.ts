import { meetingBindingRules } from './meeting.binding-rules.js';
import { meetingFindingRules } from './meeting.finding-rules.js';

/** The Swedish titles of everything that can be found in a meeting, by the rule's id. */
export const titlesOfFindings: ReadonlyMap<string, string> = new Map(
  [...Object.values(meetingFindingRules), ...Object.values(meetingBindingRules)].map(({ id, title }) => [
    id,
    title,
  ]),
);
