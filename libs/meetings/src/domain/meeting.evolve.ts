import type { AgendaItemAdded, AttendanceLeft, MeetingEvent } from './meeting.events.js';
import { type Attendee, type Item, type MeetingState, noMeeting } from './meeting.state.js';
import { currentItem } from './attendance.js';
import { isAmong } from './signatories.js';
import { evolveProcedure } from './procedure.evolve.js';
import { serviceOver, UNTOUCHED, withItem } from './items.js';
import { stillHolding } from './findings/superseded.js';

/** What one more event makes of a meeting. It only records; whether it was allowed was judged before it happened. */
export function evolveMeeting(before: MeetingState, event: MeetingEvent): MeetingState {
  const state = { ...before, findings: stillHolding(before, event) };
  switch (event.type) {
    case 'meeting.planned':
      return { ...state, status: 'planned', planned: event.data };
    case 'meeting.summoned':
      return { ...state, summoned: event.data };
    case 'agenda.item-added':
      return { ...state, items: placed(state.items, event.data) };
    case 'agenda.attachment-added': {
      const { item, ...attachment } = event.data;
      return withItem(state, item, ({ attachments }) => ({ attachments: [...attachments, attachment] }));
    }
    case 'meeting.opened':
      return { ...state, status: 'open', openedBy: event.data.openedBy };
    case 'attendance.arrived':
      return {
        ...state,
        attendance: [...state.attendance, { ...event.data, left: null, servesOnlyIn: null }],
        // Whoever turned up after all is no longer absent.
        absences: state.absences.filter(({ who }) => who.person !== event.data.who.person),
      };
    case 'attendance.left':
      return {
        ...state,
        attendance: departed(state.attendance, event.data.person, event.data),
      };
    case 'attendance.absence-recorded':
      return { ...state, absences: [...state.absences, event.data] };
    case 'secretary.appointed':
      return { ...state, secretary: event.data.who };
    case 'approvers.elected':
      return { ...state, approvers: event.data.approvers };
    case 'paragraph.opened':
      return {
        ...withItem(state, event.data.item, () => ({ opened: event.data })),
        attendance: serviceOver(state, event.data.item),
        openedItems: [...state.openedItems, event.data.item],
      };
    case 'paragraph.written':
      // A signature is for the text as it stood: once the text is another, it must be signed anew.
      return { ...withItem(state, event.data.item, () => ({ written: event.data })), signatures: [] };
    case 'paragraph.decided':
      return withItem(state, event.data.item, (item) => ({
        decisions: [...item.decisions, event.data],
        undecided: null,
      }));
    case 'paragraph.left-undecided':
      return withItem(state, event.data.item, () => ({ undecided: event.data }));
    case 'meeting.next-announced':
      return {
        ...state,
        next: event.data.meetings,
        nextAnnouncedIn: state.status === 'open' ? currentItem(state) : state.nextAnnouncedIn,
      };
    case 'meeting.closed':
      return { ...state, status: 'closed', closed: event.data };
    case 'minutes.drawn-up':
      return { ...state, status: 'drawn-up', minutes: event.data };
    case 'minutes.signed':
      return { ...state, signatures: [...state.signatures, event.data] };
    case 'minutes.scan-attached': {
      const { of, evidence } = event.data;
      const signatures = state.signatures.map((one) => (isAmong(of, one) ? { ...one, evidence } : one));
      return { ...state, signatures };
    }
    case 'minutes.approved':
      return { ...state, status: 'approved', approved: event.data };
    case 'notes.completed':
      return { ...state, status: 'completed', completed: event.data };
    case 'meeting.finding-recorded':
      return { ...state, findings: [...state.findings, event.data] };
    case 'meeting.proposal-published':
      return { ...state, published: [...state.published, event.data] };
    case 'finding.acknowledged':
      return { ...state, acknowledgements: [...state.acknowledgements, event.data] };
    case 'minutes.commented':
      return { ...state, comments: [...state.comments, { ...event.data, answered: null }] };
    case 'minutes.comment-answered': {
      const { comment, outcome, answer } = event.data;
      const comments = state.comments.map((one) =>
        one.comment === comment ? { ...one, answered: { outcome, answer } } : one,
      );
      return { ...state, comments };
    }
    case 'minutes.disagreement-recorded':
      return { ...state, disagreements: [...state.disagreements, event.data] };
    case 'minutes.corrected':
      return { ...state, corrections: [...state.corrections, event.data] };
    case 'paragraphs.approved':
      return event.data.items.reduce(
        (before, item) => withItem(before, item, () => ({ approved: event.data })),
        state,
      );
    default:
      return evolveProcedure(state, event);
  }
}

/** Folds a meeting's events: for reading a meeting without deciding anything about it. */
export const meetingFoldable = { initial: noMeeting, evolve: evolveMeeting };

/** Last on the agenda; a sub-item comes last among its parent's. */
function placed(items: readonly Item[], added: AgendaItemAdded): Item[] {
  const item: Item = { ...added, ...UNTOUCHED };
  if (added.parent === null) return [...items, item];
  const last = items.findLastIndex(({ item, parent }) => item === added.parent || parent === added.parent);
  return items.toSpliced(last + 1, 0, item);
}

function departed(
  attendance: readonly Attendee[],
  person: string,
  { throughItem, at }: AttendanceLeft,
): readonly Attendee[] {
  return attendance.map((attendee) =>
    attendee.who.person === person && attendee.left === null
      ? { ...attendee, left: { throughItem, at } }
      : attendee,
  );
}
