import type { CivilDate, RichText, WallTime } from '#kernel';
import type { ApprovalCommand } from './approval.commands.js';
import type { ProcedureCommand } from './procedure.commands.js';
import type {
  AbsenceRecorded,
  AgendaItemAdded,
  AnnouncedMeeting,
  Assignment,
  Capacity,
  Condition,
  DecisionType,
  Involvement,
  Mention,
  ParagraphLeftUndecided,
  PresenceMode,
  Section,
  StatedDay,
} from './meeting.events.js';

/**
 * What can be asked of a meeting. These are the bodies of the API's commands; what is left out in a request is
 * filled in by the decider with the careful default, and stands in the event.
 */
export type MeetingCommand =
  | PlanMeeting
  | SummonMeeting
  | AddAgendaItem
  | AttachToItem
  | OpenMeeting
  | RecordArrival
  | RecordDeparture
  | RecordAbsence
  | AppointSecretary
  | ElectApprovers
  | OpenParagraph
  | WriteParagraph
  | Decide
  | LeaveUndecided
  | AnnounceNext
  | CloseMeeting
  | DrawUpMinutes
  | SignMinutes
  | AttachScan
  | ApproveMinutes
  | CompleteNotes
  | PublishProposal
  | ProcedureCommand
  | ApprovalCommand;

export interface PlanMeeting {
  type: 'plan';
  body: string;
  title: string;
  documentTitle: string;
  date: CivilDate | null;
  /** Why there is no date; required when `date` is null. */
  dateMissing?: string;
  startsAt?: WallTime;
  endsAt?: WallTime;
  place?: string;
  caseNumber?: string;
  purpose?: 'ordinary' | 'budget';
  /** Why the meeting is public, when it is. */
  publicBecause?: string;
  /** Why the meeting is entered after it was held, when it is. */
  enteredAfterwards?: string;
}

export interface SummonMeeting {
  type: 'summon';
  on: CivilDate;
  recipients: number;
  substitutesNotified?: boolean;
  announced?: string;
}

export interface PublishProposal {
  type: 'publish-proposal';
  item: string;
  on: CivilDate;
  url: string;
}

export interface AddAgendaItem {
  type: 'add-agenda-item';
  item: string;
  parent?: string;
  title: string;
  section?: Section;
  tag?: string;
  /** A case's id; its Dnr is read from the registry. */
  case?: string;
  requestedBy?: string;
  raisedAs?: NonNullable<AgendaItemAdded['raisedAs']>;
  papersSent?: boolean;
  matter?: string;
  applicants?: string[];
  involved?: Involvement[];
}

export interface AttachToItem {
  type: 'attach';
  item: string;
  title: string;
  sha256: string;
}

export interface OpenMeeting {
  type: 'open';
  openedBy?: string;
}

/** How a person is printed. What is left out is taken from the register: the name always, member and party for a seat. */
export interface PersonToPrint {
  person: string;
  /** Only when the source writes the name otherwise than the register: then it is a finding. */
  nameAsWritten?: string;
  title?: string;
  party?: string;
  organisation?: string;
}

export interface RecordArrival {
  type: 'arrive';
  people: Array<
    PersonToPrint & {
      capacity: Capacity;
      mode?: PresenceMode;
      servesFor?: string;
      /** Place in the printed list; otherwise the order of arrival. */
      listedAs?: number;
      soundOnlyReason?: string;
    }
  >;
  /** The minute; when the command happened, if it is left out and the meeting is under way. */
  at?: WallTime;
}

export interface RecordDeparture {
  type: 'leave';
  people: string[];
  at?: WallTime;
}

export interface RecordAbsence {
  type: 'record-absence';
  kind: AbsenceRecorded['kind'];
  heading?: string;
  people: PersonToPrint[];
}

export interface AppointSecretary extends PersonToPrint {
  type: 'appoint-secretary';
}

export interface ElectApprovers {
  type: 'elect-approvers';
  approvers: PersonToPrint[];
}

export interface OpenParagraph {
  type: 'open-paragraph';
  item: string;
  /** The heading in the minutes when it is not the agenda's title: then it is a finding. */
  heading?: string;
}

export interface WriteParagraph {
  type: 'write-paragraph';
  item: string;
  text: RichText;
  figures?: Array<{ figure: string; label: string; amount?: string; asWritten?: string }>;
  /** `stated` is an amount as written: `6 216 tkr`. */
  sums?: Array<{ of: string[]; stated: string }>;
  mentions?: Array<Omit<Mention, 'title'> & { title?: string }>;
  presentedBy?: string[];
  assignments?: AssignmentToRecord[];
}

export type AssignmentToRecord = Omit<Partial<Assignment>, 'text' | 'owner'> &
  Pick<Assignment, 'text' | 'owner'>;

export interface Decide {
  type: 'decide';
  item: string;
  decision: string;
  decisionType: DecisionType;
  formula?: string;
  clauses: string[];
  /** `amount` is an amount as written: `400 tkr`. */
  amounts?: Array<{ to: string; amount?: string; refersTo?: string }>;
  conditions?: Array<Omit<Partial<Condition>, 'text'> & { text: string }>;
  assignments?: AssignmentToRecord[];
  postponedTo?: CivilDate;
  reasons?: string;
  mentions?: Array<Omit<Mention, 'title'> & { title?: string }>;
  appealable?: boolean;
  remittedFor?: string;
  /** The proposal that was carried. */
  proposal?: string;
  /** Amounts as written. */
  budget?: { year: number; income: string; costs: string; deficitReason?: string };
}

export interface LeaveUndecided {
  type: 'leave-undecided';
  item: string;
  outcome: ParagraphLeftUndecided['outcome'];
  note?: string;
  postponedTo?: CivilDate;
}

export interface AnnounceNext {
  type: 'announce-next';
  meetings: Array<Omit<AnnouncedMeeting, 'date' | 'place'> & { date?: CivilDate; place?: string }>;
}

export interface CloseMeeting {
  type: 'close';
  closingWords?: string;
}

export interface DrawUpMinutes {
  type: 'draw-up-minutes';
  keptAt?: string;
}

export interface SignMinutes extends PersonToPrint {
  type: 'sign-minutes';
  role: 'secretary' | 'chair' | 'approver';
  on: CivilDate | null;
  dateMissing?: string;
  method?: 'paper' | 'electronic';
  /** SHA-256 of a stored attachment that shows the signature: the scanned paper, or the file signed in another system. */
  evidence?: string;
}

export interface AttachScan {
  type: 'attach-scan';
  /** SHA-256 of the stored scan. */
  sha256: string;
  of: Array<{ person: string; role: SignMinutes['role'] }>;
}

export interface ApproveMinutes {
  type: 'approve-minutes';
  on: CivilDate | null;
  dateMissing?: string;
}

export interface CompleteNotes {
  type: 'complete-notes';
  on: CivilDate | null;
  dateMissing?: string;
}

export type { StatedDay };
