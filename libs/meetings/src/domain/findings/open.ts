import type { Finding } from '#kernel';
import { meetingBindingRules } from '../meeting.binding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { identityOf } from './identity.js';
import { judge, type JudgingContext } from './judge.js';

/**
 * The findings of severity `must` that still stand in the way of approval: neither mended nor acknowledged. What was
 * broken on paper cannot be mended; what is judged from the facts is mended when they no longer show it.
 */
export function openFindings(meeting: MeetingState, context: JudgingContext): Finding[] {
  const holds = new Set(judge(meeting, context).map(identityOf));
  const acknowledged = new Set(meeting.acknowledgements.map(identityOf));
  return meeting.findings.filter(
    (finding) =>
      finding.severity === 'must' &&
      !acknowledged.has(identityOf(finding)) &&
      (holds.has(identityOf(finding)) || isLasting(finding)),
  );
}

function isLasting({ rule }: Finding): boolean {
  return Object.hasOwn(meetingBindingRules, rule);
}
