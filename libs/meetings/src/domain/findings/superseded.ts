import type { Finding } from '#kernel';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingState } from '../meeting.state.js';

/**
 * The findings that stand after an event. What is replaced takes its findings with it: the decider judges the meeting
 * anew on every command and records once more what still holds. All that was recorded stays in the log.
 */
export function stillHolding({ findings, items }: MeetingState, event: MeetingEvent): readonly Finding[] {
  switch (event.type) {
    case 'secretary.appointed':
      return findings.filter(({ facts }) => facts.where !== 'secretary');
    case 'approvers.elected':
      return findings.filter(({ facts }) => facts.where !== 'approvers');
    case 'meeting.next-announced':
      return findings.filter(({ facts }) => facts.where !== 'next');
    case 'paragraph.written': {
      const { item } = event.data;
      const rewritten = items.some((one) => one.item === item && one.written);
      return findings
        .filter((finding) => !(concerns(finding, item) && (rewritten || finding.rule === 'paragraph-empty')))
        .filter(({ facts }) => facts.where !== 'signatures');
    }
    case 'recusal.declared':
    case 'recusal.tried': {
      const person = event.type === 'recusal.declared' ? event.data.who.person : event.data.person;
      return findings.filter(
        ({ rule, item, facts }) =>
          !(PROMPTS.has(rule) && item === event.data.item && facts.person === person),
      );
    }
    case 'minutes.scan-attached':
      return findings.filter(
        ({ rule, facts }) =>
          rule !== 'signature-without-scan' ||
          !event.data.of.some(({ person, role }) => person === facts.person && role === facts.role),
      );
    case 'minutes.comment-answered':
      return findings.filter(
        ({ rule, facts }) => rule !== 'comment-unanswered' || facts.comment !== event.data.comment,
      );
    case 'minutes.approved':
      return findings.filter(({ rule }) => rule !== 'signatures-lapsed');
    default:
      return findings;
  }
}

/** What asks whether somebody is recused: it has been answered when they say that they are. */
const PROMPTS: ReadonlySet<string> = new Set(['applicant-appointed-member', 'involved-person-present']);

/** Whether a finding is about an item, or compares another item with it. */
function concerns({ item, facts }: Finding, id: string): boolean {
  return item === id || facts.otherItem === id;
}
