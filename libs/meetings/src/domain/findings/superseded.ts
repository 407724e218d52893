import type { Finding } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';

/**
 * The findings that stand after an event. What is replaced takes its findings with it: the decider judges the meeting
 * anew on every command and records once more what still holds. The events of the others stay in the log.
 */
export function stillHolding(state: MeetingState, event: MeetingEvent): readonly Finding[] {
  switch (event.type) {
    case 'paragraph.written': {
      const rewritten = state.items.some(({ item, written }) => item === event.data.item && written);
      const lapsed = rewritten ? () => true : isEmptiness;
      return state.findings.filter((finding) => !(concerns(finding, event.data.item) && lapsed(finding)));
    }
    case 'paragraph.decided':
    case 'paragraph.left-undecided':
      return state.findings.filter((finding) => !(finding.item === event.data.item && isEmptiness(finding)));
    case 'approvers.elected':
      return state.findings.filter(({ facts }) => facts.where !== 'approvers');
    case 'secretary.appointed':
      return state.findings.filter(({ facts }) => facts.where !== 'secretary');
    default:
      return state.findings;
  }
}

/** Whether a finding is about an item, or compares another item with it. */
function concerns(finding: Finding, item: string): boolean {
  return finding.item === item || finding.facts.otherItem === item;
}

/** Findings that say that nothing has been recorded: any record takes them back. */
function isEmptiness({ rule }: Finding): boolean {
  return rule === 'paragraph-empty';
}
