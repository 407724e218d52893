import type { Finding } from '#kernel';
import type {
  DisagreementRecorded,
  FindingAcknowledged,
  MinutesCommented,
  CommentAnswered,
  MinutesCorrected,
  ParagraphsApproved,
} from './approval.events.js';
import type {
  AbsenceRecorded,
  AgendaAttachmentAdded,
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
  ProposalPublished,
} from './meeting.events.js';
import type {
  ChairHandedOver,
  DecisionFollowedUp,
  DelegatedDecisionsReported,
  PropositionPut,
  ProposalPut,
  RecusalDeclared,
  ReservationMade,
  StatementRecorded,
  VoteHeld,
} from './procedure.events.js';

export type MeetingStatus = 'none' | 'planned' | 'open' | 'closed' | 'drawn-up' | 'approved' | 'completed';

/** An agenda item and, once it has been opened, the paragraph it became. */
export interface Item extends AgendaItemAdded {
  readonly attachments: ReadonlyArray<Omit<AgendaAttachmentAdded, 'item'>>;
  readonly opened: ParagraphOpened | null;
  readonly written: ParagraphWritten | null;
  readonly decisions: readonly ParagraphDecided[];
  readonly undecided: ParagraphLeftUndecided | null;
  readonly recusals: readonly Recusal[];
  readonly proposals: readonly Proposal[];
  readonly proposition: PropositionPut | null;
  readonly votes: readonly VoteHeld[];
  readonly reservations: readonly ReservationMade[];
  readonly statements: readonly StatementRecorded[];
  readonly delegated: readonly DelegatedDecisionsReported[];
  readonly followUps: readonly DecisionFollowedUp[];
  /** The immediate approval that froze the paragraph; null when it is approved with the rest. */
  readonly approved: ParagraphsApproved | null;
}

export interface Proposal extends ProposalPut {
  readonly withdrawn: boolean;
}

export interface Recusal extends RecusalDeclared {
  /** `pending` while a contested recusal has not been tried: then nothing can be decided. */
  readonly outcome: 'recused' | 'not-recused' | 'pending';
  /** Why the board found so; null when it was not contested. */
  readonly triedBecause: string | null;
}

export interface Comment extends MinutesCommented {
  readonly answered: Pick<CommentAnswered, 'outcome' | 'answer'> | null;
}

export interface Attendee extends AttendanceArrived {
  /** Set once the person has left: the last item they were present for, null for none. */
  readonly left: { readonly throughItem: string | null; readonly at: string | null } | null;
  /** Set for a service that ends with the paragraph it began in; what the person was before. */
  readonly servesOnlyIn: string | null;
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
  /** Proposals on the website, by item. */
  readonly published: readonly ProposalPublished[];
  /** Who took the chair, in order. */
  readonly chairs: readonly ChairHandedOver[];
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
  readonly comments: readonly Comment[];
  readonly disagreements: readonly DisagreementRecorded[];
  readonly acknowledgements: readonly FindingAcknowledged[];
  readonly corrections: readonly MinutesCorrected[];
  readonly findings: readonly Finding[];
}

export const noMeeting: MeetingState = {
  status: 'none',
  planned: null,
  summoned: null,
  items: [],
  openedItems: [],
  openedBy: null,
  published: [],
  chairs: [],
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
  comments: [],
  disagreements: [],
  acknowledgements: [],
  corrections: [],
  findings: [],
};
