import type { Amount, CivilDate, DomainEvent, Finding, RichText, WallTime } from '#kernel';
import type { ApprovalEvent } from './approval.events.js';
import type { ProcedureEvent } from './procedure.events.js';

/** What happens to a meeting, in the order it happens, from planning to approved minutes. */
export type MeetingEvent =
  | DomainEvent<'meeting.planned', MeetingPlanned>
  | DomainEvent<'meeting.summoned', MeetingSummoned>
  | DomainEvent<'meeting.proposal-published', ProposalPublished>
  | DomainEvent<'agenda.item-added', AgendaItemAdded>
  | DomainEvent<'agenda.attachment-added', AgendaAttachmentAdded>
  | DomainEvent<'meeting.opened', MeetingOpened>
  | DomainEvent<'attendance.arrived', AttendanceArrived>
  | DomainEvent<'attendance.left', AttendanceLeft>
  | DomainEvent<'attendance.absence-recorded', AbsenceRecorded>
  | DomainEvent<'secretary.appointed', SecretaryAppointed>
  | DomainEvent<'approvers.elected', ApproversElected>
  | DomainEvent<'paragraph.opened', ParagraphOpened>
  | DomainEvent<'paragraph.written', ParagraphWritten>
  | DomainEvent<'paragraph.decided', ParagraphDecided>
  | DomainEvent<'paragraph.left-undecided', ParagraphLeftUndecided>
  | DomainEvent<'meeting.next-announced', NextMeetingsAnnounced>
  | DomainEvent<'meeting.closed', MeetingClosed>
  | DomainEvent<'minutes.drawn-up', MinutesDrawnUp>
  | DomainEvent<'minutes.signed', MinutesSigned>
  | DomainEvent<'minutes.scan-attached', MinutesScanAttached>
  | DomainEvent<'minutes.approved', MinutesApproved>
  | DomainEvent<'notes.completed', NotesCompleted>
  | DomainEvent<'meeting.finding-recorded', Finding>
  | ProcedureEvent
  | ApprovalEvent;

/** A day that the source may be silent about: then `date` is null and `missing` says why. @additionalProperties false */
export interface StatedDay {
  date: CivilDate | null;
  missing: string | null;
}

/** A person as printed at the time. The id is who it is; the rest is only how it was written. @additionalProperties false */
export interface PrintedPerson {
  person: string;
  name: string;
  /** `ordförande`, `verksamhetsledare Samverkansteam Säter`; null when the source gives none. */
  title: string | null;
  /** Party letters without parentheses. */
  party: string | null;
  /** Member, employer or code as written: `Säters kommun`, `RÖL`. */
  organisation: string | null;
}

/** @additionalProperties false */
export interface MeetingPlanned {
  body: string;
  bodyName: string;
  /** `minutes` for a body that decides, `notes` for one that does not. */
  record: 'minutes' | 'notes';
  /** The heading of the finished paper: `Sammanträdesprotokoll`, `Minnesanteckningar`. */
  documentTitle: string;
  /** What kind of meeting, as printed: `Styrelsemöte Samordningsförbundet Skaraborg`. */
  title: string;
  date: StatedDay;
  startsAt: WallTime | null;
  endsAt: WallTime | null;
  place: string | null;
  /** The Dnr of the meeting's own papers: null when the paper has no such field, empty when it is there and blank. */
  caseNumber: string | null;
  /** The meeting that adopts the budget has rules of its own (19 and 23 §§ lag 2003:1210). */
  purpose: 'ordinary' | 'budget';
  /** Why anybody may attend; null when it is not public. */
  public: { ground: string } | null;
  /**
   * Set when the meeting has been held and kept on paper, and is entered afterwards. What was done then is recorded
   * even where it should not have been done: as a finding that must be answered, not as a refusal.
   */
  afterwards: { reason: string } | null;
}

/** @additionalProperties false */
export interface MeetingSummoned {
  on: CivilDate;
  /** How many got it; who they are is in the seat register. @asType integer */
  recipients: number;
  /** Whether the substitutes were told the time and place too (6 kap. 17 § KL); null when it is not known. */
  substitutesNotified: boolean | null;
  /** How a public meeting was announced, as the charter wants it (19 § lag 2003:1210); null when it was not. */
  announced: string | null;
}

/** A proposal to be decided on, put on the website for everyone: the budget's, from the summons on (8 kap. 14 § KL). @additionalProperties false */
export interface ProposalPublished {
  item: string;
  on: CivilDate;
  url: string;
}

export type Section = 'formalities' | 'information' | 'discussion' | 'decision' | 'other';

/** An item, or a lettered sub-item when it has a parent. @additionalProperties false */
export interface AgendaItemAdded {
  item: string;
  parent: string | null;
  title: string;
  section: Section | null;
  /** Printed with the heading, e.g. `BESLUTSÄRENDE`. */
  tag: string | null;
  case: { case: string; number: string } | null;
  addedAt: 'planning' | 'meeting';
  requestedBy: string | null;
  /** Whose right it was used: a board member's, an auditor's, a member's, or the office's; null when not stated. */
  raisedAs: 'board-member' | 'auditor' | 'member' | 'office' | null;
  /** Whether the papers had been sent out; null when not stated. */
  papersSent: boolean | null;
  /** The kind of matter that the charter and the law have rules for: `budget`. */
  matter: string | null;
  /** The members that apply for something in the matter. */
  applicants: string[];
  /** People with a part in what the matter is about: in its steering group, as its head. */
  involved: Involvement[];
}

/** A file that an item had before it, listed in the minutes. @additionalProperties false */
export interface AgendaAttachmentAdded {
  item: string;
  /** As the minutes list it. */
  title: string;
  /** SHA-256 of the bytes, 64 hexadecimal digits; see the attachment of that name. */
  sha256: string;
  /** As the bytes showed when they were stored; null before this was recorded. */
  mediaType: string | null;
  /** How many they are; null before this was recorded. */
  bytes: number | null;
}

/** @additionalProperties false */
export interface Involvement {
  person: string;
  /** `ledamot i styrgruppen`, `ansvarig chef`. */
  role: string;
}

/** @additionalProperties false */
export interface MeetingOpened {
  openedBy: string | null;
}

export type Capacity =
  | 'chair'
  | 'vice-chair'
  | 'member'
  | 'serving-substitute'
  | 'substitute'
  | 'officer'
  | 'auditor'
  | 'guest'
  | 'participant';

export type PresenceMode = 'on-site' | 'picture-and-sound' | 'sound-only' | 'not-stated';

/** @additionalProperties false */
export interface AttendanceArrived {
  who: PrintedPerson;
  capacity: Capacity;
  mode: PresenceMode;
  /** The member whose seat a serving substitute fills; null otherwise or when the source does not say. */
  servesFor: string | null;
  /** The item during which the person arrived: present from it on. Null: present from the beginning. */
  fromItem: string | null;
  /** Place in the printed list, counted from 1 over all capacities. @asType integer */
  listedAs: number;
  at: WallTime | null;
  /** The special reasons for taking part with sound alone (19 a § lag 2003:1210). */
  soundOnlyReason: string | null;
}

/** @additionalProperties false */
export interface AttendanceLeft {
  person: string;
  /** The last item the person was present for; null when the person left before the first. */
  throughItem: string | null;
  at: WallTime | null;
}

/** @additionalProperties false */
export interface AbsenceRecorded {
  who: PrintedPerson;
  kind: 'with-notice' | 'without-notice';
  /** The heading the source uses when it is not the usual one. */
  heading: string | null;
}

/** @additionalProperties false */
export interface SecretaryAppointed {
  who: PrintedPerson;
}

/** @additionalProperties false */
export interface ApproversElected {
  approvers: PrintedPerson[];
}

/** @additionalProperties false */
export interface ParagraphOpened {
  item: string;
  /** The § number; null for a sub-item. */
  number: number | null;
  /** The letter of a sub-item: `a`. */
  letter: string | null;
  /** How it is referred to: `§ 27`, `§8d`, `3`. */
  label: string;
  /** As it stands over the paragraph; may differ from the agenda's title, which is then a finding. */
  heading: string;
}

/** The text as it stands from now on. A later writing replaces it until the minutes are approved. @additionalProperties false */
export interface ParagraphWritten {
  item: string;
  text: RichText;
  figures: Figure[];
  sums: StatedSum[];
  mentions: Mention[];
  /** Persons who present the item. */
  presentedBy: string[];
  /** What the text asks somebody to do without deciding it: `Förbundschefen uppmanas …`. */
  assignments: Assignment[];
}

/** An amount or another figure that the text states. @additionalProperties false */
export interface Figure {
  figure: string;
  label: string;
  /** Null for figures that are not money. */
  amount: Amount | null;
  /** The wording of a figure that is not money: `47 %`, `203 deltagare`. */
  asWritten: string | null;
}

/** A total that the text states over some of its figures. @additionalProperties false */
export interface StatedSum {
  of: string[];
  stated: Amount;
}

/** Somebody or something named in the text, tied to whom or what it is. @additionalProperties false */
export interface Mention {
  kind: 'person' | 'organisation' | 'initiative';
  /** A person's id, or a name chosen for the organisation or initiative. */
  ref: string;
  asWritten: string;
  /** The title used for a person here, when one is. */
  title: string | null;
}

export type DecisionType =
  | 'elected'
  | 'approved'
  | 'approved-with-change'
  | 'adopted'
  | 'endorsed'
  | 'filed'
  | 'granted'
  | 'partly-granted'
  | 'granted-on-conditions'
  | 'refused'
  | 'postponed'
  | 'remitted'
  | 'assignment'
  | 'withdrawn';

/** @additionalProperties false */
export interface ParagraphDecided {
  item: string;
  decision: string;
  type: DecisionType;
  /** The words before the clauses: `Styrelsen beslutar att`; null when each clause is a sentence of its own. */
  formula: string | null;
  /** What is decided, one clause an entry, verbatim. */
  clauses: string[];
  amounts: DecidedAmount[];
  conditions: Condition[];
  assignments: Assignment[];
  /** For a postponed decision: to when. */
  postponedTo: CivilDate | null;
  reasons: string | null;
  mentions: Mention[];
  /** Whether it can be appealed (13 kap. 2 § KL); null when nobody has judged it. */
  appealable: boolean | null;
  /** What is asked for when the matter is sent back. */
  remittedFor: string | null;
  /** The proposal that was carried; null when none was put. */
  proposal: string | null;
  /** The budget's totals, when it is adopted. */
  budget: BudgetTotals | null;
  /** Who decided, and by what right; null before this was recorded. */
  takenBy: TakenBy | null;
}

/** @additionalProperties false */
export interface BudgetTotals {
  /** @asType integer */
  year: number;
  income: Amount;
  costs: Amount;
  /** Why the costs may exceed the income; null when they do not. */
  deficitReason: string | null;
}

/** Those who took part in a decision (5 kap. 67 § 5 KL), and the arithmetic of the quorum (6 kap. 27 § KL). @additionalProperties false */
export interface TakenBy {
  /** Everybody who decided, with the seat each had; null for one without a seat. */
  deciding: Array<{ person: string; seat: string | null }>;
  /** Seats whose holder or substitute was lawfully present. @asType integer */
  present: number;
  /** All seats of the body. @asType integer */
  seats: number;
  /** Who led the meeting; null when it cannot be told. */
  presiding: string | null;
  /** The law's day: the version of it that was used. */
  lawOf: CivilDate;
  /** The version of the charter; null when none is adopted. */
  charter: string | null;
}

/** Money in a decision. `amount` is null when the minutes give none and refer to another paper. @additionalProperties false */
export interface DecidedAmount {
  to: string;
  amount: Amount | null;
  refersTo: string | null;
}

/** @additionalProperties false */
export interface Condition {
  text: string;
  due: CivilDate | null;
  dueAsWritten: string | null;
}

/** @additionalProperties false */
export interface Assignment {
  owner: string;
  text: string;
  due: CivilDate | null;
  dueAsWritten: string | null;
}

/** @additionalProperties false */
export interface ParagraphLeftUndecided {
  item: string;
  outcome: 'discussed' | 'not-dealt-with' | 'postponed' | 'withdrawn' | 'no-decision';
  note: string | null;
  postponedTo: CivilDate | null;
}

/** @additionalProperties false */
export interface NextMeetingsAnnounced {
  meetings: AnnouncedMeeting[];
}

/** @additionalProperties false */
export interface AnnouncedMeeting {
  what: string;
  date: CivilDate | null;
  /** Day and time as the source writes them: `211008 9-16`, `12 april kl. 9.00-12.00`. */
  asWritten: string;
  place: string | null;
}

/** @additionalProperties false */
export interface MeetingClosed {
  /** Words at the end that belong to no paragraph: `Mötet avslutas`; null when there are none. */
  closingWords: string | null;
}

/** @additionalProperties false */
export interface MinutesDrawnUp {
  /** Null when the body does not number its minutes. */
  number: { number: number; year: number | null; label: string } | null;
  /** Where the minutes are kept, as the anslag must say (8 kap. 12 § KL); null when the source does not say. */
  keptAt: string | null;
}

/** @additionalProperties false */
export interface MinutesSigned {
  who: PrintedPerson;
  role: 'secretary' | 'chair' | 'approver';
  on: StatedDay;
  method: 'paper' | 'electronic';
  /** The paragraphs that the signature is for: those the person attended. Null: all. */
  items: string[] | null;
  /**
   * A stored file that shows the signature. Null when there is none, and when it was given here: then the evidence is
   * `signature.applied`.
   */
  evidence: SignatureEvidence | null;
}

/** A file that shows a signature that was not given here. @additionalProperties false */
export interface SignatureEvidence {
  /** `scan`: the signed paper, scanned or photographed. `signed-file`: a file that was signed in another system. */
  kind: 'scan' | 'signed-file';
  /** SHA-256 of the bytes, 64 hexadecimal digits; see the attachment of that name. */
  sha256: string;
  mediaType: string;
  /** @asType integer */
  bytes: number;
  /** Who vouches that the file shows the signature, given on the day that is stated. */
  attestedBy: string;
  /** What was found in a signed file then; null for a scan, and when the file has no signature that can be checked (PAdES). */
  found: SignaturesFound | null;
}

/** What a look at all the signatures of a file found. @additionalProperties false */
export interface SignaturesFound {
  /** @asType integer */
  signatures: number;
  /** The bytes that they cover are those that were signed. */
  intact: boolean;
  /** Their certificates come from authorities that the installation trusts. */
  trusted: boolean;
  /** Their certificates were in force at the times that they give. */
  inTime: boolean;
  /** Nothing has been added after the last. */
  whole: boolean;
}

/** The signed paper was scanned afterwards: often it has gone round to all who sign it first. @additionalProperties false */
export interface MinutesScanAttached {
  /** The signatures on paper that it shows. */
  of: Array<{ person: string; role: 'secretary' | 'chair' | 'approver' }>;
  evidence: SignatureEvidence;
}

/** @additionalProperties false */
export interface MinutesApproved {
  /** The civil date of the last required signature. */
  on: StatedDay;
  /** First and last § as referred to. */
  paragraphs: { first: string; last: string };
  /** §§ in between that had been approved at the meeting. */
  except: string[];
}

/** @additionalProperties false */
export interface NotesCompleted {
  on: StatedDay;
}
