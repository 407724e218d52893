import type { CivilDate, DomainEvent } from '#kernel';

export type AssociationEvent =
  | DomainEvent<'association.founded', AssociationFounded>
  | DomainEvent<'association.charter-adopted', CharterAdopted>
  | DomainEvent<'association.member-admitted', MemberAdmitted>
  | DomainEvent<'association.body-established', BodyEstablished>
  | DomainEvent<'association.person-registered', PersonRegistered>
  | DomainEvent<'association.seat-filled', SeatFilled>
  | DomainEvent<'association.seat-vacated', SeatVacated>
  | DomainEvent<'association.remote-participation-allowed', RemoteParticipationAllowed>
  | DomainEvent<'association.consultation-held', ConsultationHeld>
  | DomainEvent<'association.site-registered', SiteRegistered>
  | DomainEvent<'association.letterhead-set', LetterheadSet>
  | DomainEvent<'association.profile-chosen', ProfileChosen>
  | DomainEvent<'association.withdrawal-noted', WithdrawalNoted>
  | DomainEvent<'association.withdrawal-cancelled', WithdrawalCancelled>;

/** @additionalProperties false */
export interface AssociationFounded {
  /** As people say it: `Södra Dalarnas Samordningsförbund`. */
  name: string;
  /** The registered name, when it differs: `Samordningsförbundet Karlskoga/Degerfors Örebro län`. */
  legalName: string | null;
  /** `222000-2279`; null when the source does not give it. */
  organisationNumber: string | null;
  /** Where the office is, as printed. */
  address: string | null;
}

/**
 * The parts of the förbundsordning (8–9 §§ lag 2003:1210) that rules depend on. Versioned and dated; the version in
 * force on the day decides. What each switch is for, its careful default and the reason stand in `charter-switches.ts`.
 * @additionalProperties false
 */
export interface CharterAdopted extends CharterSwitches {
  version: string;
  inForceFrom: CivilDate;
  /** How many approvers sign beside the chair. @asType integer */
  approvers: number;
  /** Whether the chair signs the minutes too (Insjöriket has no line for the chair). */
  chairSigns: boolean;
  /** The label of the end date on an anslag: `t.o.m.` shows the last appeal day, `tas ned` the first day it may be gone. */
  anslagEndLabel: 't.o.m.' | 'tas ned';
}

/** Where the law leaves the matter to the charter, or jurists dispute what it says. @additionalProperties false */
export interface CharterSwitches {
  /** Whole days between the summons and the meeting; null when no time has been set. */
  summonsDays: number | null;
  /** Whether a substitute who does not serve may approve minutes. */
  substitutesMayApprove: boolean;
  /** When a member who left may take the seat back from the substitute. */
  seatResumption: 'next-paragraph' | 'next-meeting';
  /** Whether a substitute who does not serve may speak, and have an opinion noted in the minutes. */
  substitutesMaySpeak: boolean;
  /** Whether §§ may have lettered sub-items. */
  letteredSubItems: boolean;
  /** Whether the 14 days to approve and the two to announce move over a day off. */
  rollDeadlines: boolean;
  /** Which site starts the time for appeal: the last to announce, or the first. */
  anslagClock: 'last-site' | 'first-site';
  /** What a posting lost on a site does to the time for appeal: it starts anew, or the days it was gone are added. */
  lostPosting: 'restart' | 'extend';
  /** Which day an anslag is taken down. */
  takeDown: 'first-day' | 'next-working-day';
  /** Whether an interim report (delårsrapport) is made. */
  interimReport: boolean;
  /** Matters that more than a simple majority must stand behind. */
  qualifiedMajorities: QualifiedMajority[];
  /** Whether the board may let its members take part remotely at all. */
  remoteParticipation: 'board-decides' | 'never';
  /** Whether approved minutes stand on the public pages, or are handed out when asked for. */
  publishMinutes: 'in-full' | 'on-request';
  /** Days that minutes stay on the public pages after the anslag came down; null when no time has been set. */
  webCopyDays: number | null;
  /** Whether lost earnings are compensated beside the fee. */
  lostEarnings: boolean;
  /** The member kommun whose archive authority supervises the records; null when not agreed. */
  archiveSupervision: string | null;
  /** The förvaltningsrätt that appeals go to, by name; null when not stated. */
  court: string | null;
  /** The day and month on which a mandate begins in the year after the election. @pattern ^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$ */
  mandateFrom: string;
  /** Years from a member's notice to its withdrawal. @asType integer @minimum 0 */
  withdrawalNoticeYears: number;
  /** Whether a member may itself raise a matter with the board. */
  membersMayRaiseMatters: boolean;
  /** Whether staff lent by a member may be delegates as if they were employed by the association. */
  loanedStaffMayDecide: boolean;
  /** The smallest number of participants that figures show; a smaller one is withheld. @asType integer @minimum 3 */
  smallestCell: number;
  /** Members that have a seat together, in turn. Every other member has a seat of its own. */
  sharedSeats: SharedSeat[];
}

/** At least `ayes` of every `of` votes cast must be for it. @additionalProperties false */
export interface QualifiedMajority {
  /** The matter, as an agenda item names it: `budget`. */
  matter: string;
  /** @asType integer @minimum 1 */
  ayes: number;
  /** @asType integer @minimum 1 */
  of: number;
}

/** @additionalProperties false */
export interface SharedSeat {
  seat: string;
  name: string;
  members: string[];
}

export type MemberKind = 'municipality' | 'region' | 'social-insurance-agency' | 'employment-service';

/** @additionalProperties false */
export interface MemberAdmitted {
  member: string;
  name: string;
  kind: MemberKind;
  /** Short code used in minutes, e.g. `RÖL`; null when none is used. */
  code: string | null;
}

/** How a body's numbers run. `ever` never restarts. */
export type SeriesSpan = 'meeting' | 'year' | 'ever';

/** @additionalProperties false */
export interface BodyEstablished {
  body: string;
  name: string;
  kind: 'board' | 'preparatory-group' | 'presidium';
  /** A body that does not decide writes notes instead of minutes: no approval, no anslag. */
  decides: boolean;
  paragraphs: { span: SeriesSpan; /** Printed before the number, `§ `, `§` or empty. */ sign: string };
  /** Null when the body does not number its minutes. `{n}` and `{year}` are replaced in the label. */
  minutes: { span: 'year' | 'ever'; label: string } | null;
}

/** @additionalProperties false */
export interface PersonRegistered {
  person: string;
  name: string;
}

/** @additionalProperties false */
export interface SeatFilled {
  body: string;
  member: string;
  person: string;
  role: 'ordinary' | 'substitute';
  /** Calling order among the member's substitutes, from 1; null when the source does not give it. */
  order: number | null;
  party: string | null;
  from: CivilDate | null;
  /** The last day of the mandate; null when it is not known. */
  until: CivilDate | null;
}

/** Why somebody no longer holds a seat (16 § lag 2003:1210, 4 kap. 6–9 §§ KL). */
export type VacancyGround = 'resigned' | 'recalled' | 'no-longer-eligible' | 'employment-ended' | 'deceased';

/** A seat that is given up before the mandate ends. The member's substitutes serve until a new person is appointed (15 §). @additionalProperties false */
export interface SeatVacated {
  body: string;
  member: string;
  person: string;
  role: 'ordinary' | 'substitute';
  /** The first day on which the person no longer holds the seat. */
  on: CivilDate;
  ground: VacancyGround;
}

/** The board's documented decision that its members may take part remotely, and to what extent (19 a § lag 2003:1210). @additionalProperties false */
export interface RemoteParticipationAllowed {
  body: string;
  /** Where the decision stands: `Styrelsen 2022-04-20 § 18`. */
  decision: string;
  from: CivilDate;
  /** The last day it holds; null until it is replaced. */
  until: CivilDate | null;
  /** To what extent, in the decision's words. */
  extent: string;
  /** Whether sound alone is enough when there are special reasons. */
  soundOnly: boolean;
}

/** Samråd with the members, before the budget above all (23 § lag 2003:1210). @additionalProperties false */
export interface ConsultationHeld {
  consultation: string;
  on: CivilDate;
  about: string;
  /** The year whose budget was consulted on; null when it was about something else. */
  budgetYear: number | null;
  /** The members that took part. */
  members: string[];
}

/** A place where approvals are announced: the anslagstavla of a member kommun or region (19 § lag 2003:1210). @additionalProperties false */
export interface SiteRegistered {
  site: string;
  name: string;
  member: string | null;
  url: string | null;
  /** `automatic`: Paragraf puts the anslag up there itself; `by-hand`: somebody does, and says so with proof. */
  posting: 'automatic' | 'by-hand';
}

/** How the association's papers present themselves. @additionalProperties false */
export interface LetterheadSet {
  /** The logotype as lines of text, where there is no picture. */
  logotype: string[];
  /** The logotype as a picture; null when there is none. */
  picture: LetterheadPicture | null;
  /** Six hex digits with #, used for the logotype and rules. @pattern ^#[0-9a-fA-F]{6}$ */
  colour: string;
  /** Repeat legal name, organisation number and minutes number on every page. */
  fullHeaderOnEveryPage: boolean;
  /** Headings of the front page. */
  labels: {
    /** Only where the chair, or the vice chair, stands under a heading of their own. */
    chair?: string;
    viceChair?: string;
    deciding: string;
    substitutes: string;
    others: string;
    approvers: string;
    absentWithNotice: string;
    absentWithoutNotice: string;
  };
}

/** A picture among the association's attachments. @additionalProperties false */
export interface LetterheadPicture {
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: string;
  /** As the bytes show. */
  mediaType: 'image/png' | 'image/jpeg';
  /** What it says, to those who do not see it. */
  alternativeText: string;
}

/** How the association's minutes are laid out, every setting as it was resolved when the profile was chosen. @additionalProperties false */
export interface ProfileChosen {
  /** The profile that the settings began from: see `paper-profiles.ts`. */
  profile: 'A' | 'B' | 'C' | 'D' | 'E';
  /** Everything as label and value, or the people in two columns. */
  frontPage: 'table' | 'columns';
  /** Whether signatures and anslag stand on the front page or on one of their own after it. */
  signatures: 'front' | 'own-page';
  /** What to sign on. */
  signatureRule: 'line' | 'dots';
  /** A list of items with their pages. */
  contents: boolean;
  paragraphOnNewPage: boolean;
  /** `§ 1 Rubrik` or `§ 1. Rubrik`. */
  headingMark: 'none' | 'stop';
  /** `Anna Ek, Avesta kommun` or `Anna Ek (Avesta kommun)`. */
  organisation: 'comma' | 'parentheses';
  /** Stands before the number of the minutes on every page: `Protokollsnummer`. */
  numberWord: string | null;
  /** The word `Beslut` above every decision, once above those that follow on one another, or not at all. */
  decisionHeading: 'each' | 'once' | 'none';
  /** As sentences, as a list, or as a list of clauses that begin with `att`. */
  clauses: 'sentences' | 'bullets' | 'that-clauses';
  /** The boxes at the foot of every page, for initials and extracts. */
  footBoxes: string[];
  /** Whether the items stand under headings by their kind. */
  sections: 'none' | 'headings';
  /** Where the Dnr of a paragraph stands: below its heading, beside it, or nowhere. */
  caseNumber: 'below' | 'beside' | 'none';
  /** Whether party letters follow the names. */
  parties: boolean;
  /** Those who take part remotely: a group of their own, or so said beside each name. */
  remote: 'grouped' | 'beside';
  /** Whether coming meetings are listed last. */
  nextMeetings: boolean;
}

/** A member has given notice, so that everything about its membership can be seen here. The notice has a stream of its own. @additionalProperties false */
export interface WithdrawalNoted {
  withdrawal: string;
  member: string;
  /** The last day of the membership; null while the day the notice came is not known. */
  endsOn: CivilDate | null;
}

/** The notice was taken back. @additionalProperties false */
export interface WithdrawalCancelled {
  withdrawal: string;
  member: string;
}
