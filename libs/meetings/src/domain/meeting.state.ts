import type { Finding } from '#kernel';
import type {
  AbsenceRecorded,
  AgendaItemAdded,
  ApproversElected,
  AttendanceArrived,
  MeetingClosed,
  MeetingPlanned,
  MeetingSummoned,
  MinutesApproved,
  MinutesDrawnUp,
  MinutesSigned,
  NextMeetingsAnnounced,
  NotesCompleted,
  ParagraphDecided,
  ParagraphLeftUndecided,
  ParagraphOpened,
  ParagraphWritten,
  PrintedPerson,
} from './meeting.events.js';

export type MeetingStatus = 'none' | 'planned' | 'open' | 'closed' | 'drawn-up' | 'approved' | 'completed';

/** An agenda item and, once it has been opened, the paragraph it became. */
export interface Item extends AgendaItemAdded {
  readonly opened: ParagraphOpened | null;
  readonly written: ParagraphWritten | null;
  readonly decisions: readonly ParagraphDecided[];
  readonly undecided: ParagraphLeftUndecided | null;
}

export interface Attendee extends AttendanceArrived {
  /** Set once the person has left: the last item they were present for, null for none. */
  readonly left: { readonly throughItem: string | null } | null;
}

/** Everything the events of one meeting add up to. Deciders judge on it; minutes are made from it. */
export interface MeetingState {
  readonly status: MeetingStatus;
  readonly planned: MeetingPlanned | null;
  readonly summoned: MeetingSummoned | null;
  /** In the order of the agenda; a sub-item follows its parent's earlier sub-items. */
  readonly items: readonly Item[];
  /** Ids of items in the order they were opened. */
  readonly openedItems: readonly string[];
  readonly openedBy: string | null;
  readonly attendance: readonly Attendee[];
  readonly absences: readonly AbsenceRecorded[];
  readonly secretary: PrintedPerson | null;
  readonly approvers: ApproversElected['approvers'];
  readonly next: NextMeetingsAnnounced['meetings'];
  /** The item during which they were announced; null when it was before the first, or after the close. */
  readonly nextAnnouncedIn: string | null;
  readonly closed: MeetingClosed | null;
  readonly minutes: MinutesDrawnUp | null;
  readonly signatures: readonly MinutesSigned[];
  readonly approved: MinutesApproved | null;
  readonly completed: NotesCompleted | null;
  readonly findings: readonly Finding[];
}

export const noMeeting: MeetingState = {
  status: 'none',
  planned: null,
  summoned: null,
  items: [],
  openedItems: [],
  openedBy: null,
  attendance: [],
  absences: [],
  secretary: null,
  approvers: [],
  next: [],
  nextAnnouncedIn: null,
  closed: null,
  minutes: null,
  signatures: [],
  approved: null,
  completed: null,
  findings: [],
};
