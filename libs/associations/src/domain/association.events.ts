import type { CivilDate, DomainEvent } from '#kernel';

export type AssociationEvent =
  | DomainEvent<'association.founded', AssociationFounded>
  | DomainEvent<'association.charter-adopted', CharterAdopted>
  | DomainEvent<'association.member-admitted', MemberAdmitted>
  | DomainEvent<'association.body-established', BodyEstablished>
  | DomainEvent<'association.person-registered', PersonRegistered>
  | DomainEvent<'association.seat-filled', SeatFilled>
  | DomainEvent<'association.site-registered', SiteRegistered>
  | DomainEvent<'association.letterhead-set', LetterheadSet>;

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

/** The parts of the förbundsordning that rules depend on. Versioned and dated; the version in force on the day decides. @additionalProperties false */
export interface CharterAdopted {
  version: string;
  inForceFrom: CivilDate;
  /** How many approvers sign beside the chair. @asType integer */
  approvers: number;
  /** Whether the chair signs the minutes too (Insjöriket has no line for the chair). */
  chairSigns: boolean;
  /** The label of the end date on an anslag: `t.o.m.` shows the last appeal day, `tas ned` the first day it may be gone. */
  anslagEndLabel: 't.o.m.' | 'tas ned';
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
}

/** A place where approvals are announced: the anslagstavla of a member kommun or region (19 § lag 2003:1210). @additionalProperties false */
export interface SiteRegistered {
  site: string;
  name: string;
  member: string | null;
  url: string | null;
}

/** How the association's papers present themselves. @additionalProperties false */
export interface LetterheadSet {
  /** The logotype as lines of text. */
  logotype: string[];
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
