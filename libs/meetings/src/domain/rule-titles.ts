import type { FindingRule } from '#kernel';
import { grantLaw } from '#statute';
import { meetingBindingRules } from './meeting.binding-rules.js';
import { meetingFindingRules } from './meeting.finding-rules.js';

/** The Swedish titles of everything that can be found in a meeting, by the rule's id. */
export const titlesOfFindings: ReadonlyMap<string, string> = new Map(
  [meetingFindingRules, meetingBindingRules, grantLaw]
    .flatMap((rules): FindingRule[] => Object.values(rules))
    .map(({ id, title }) => [id, title]),
);
