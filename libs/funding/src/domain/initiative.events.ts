import type { CivilDate, DomainEvent } from '#kernel';
import type { DecisionRef } from './decision-ref.js';

export type InitiativeEvent =
  | DomainEvent<'initiative.registered', InitiativeRegistered>
  | DomainEvent<'initiative.changed', InitiativeChanged>
  | DomainEvent<'initiative.moved', InitiativeMoved>
  | DomainEvent<'initiative.ended', InitiativeEnded>;

/** For whom: single persons, the ways of working, a study before, or once and no more. */
export type InitiativeKind = 'individual' | 'structural' | 'pre-study' | 'one-off';

/** Somebody who takes part; `member` is null for one who is not a member of the association. @additionalProperties false */
export interface Party {
  member: string | null;
  name: string;
}

/** What may change while it goes on. @additionalProperties false */
export interface InitiativeFacts {
  title: string;
  /** A category of the association's own taxonomy; null when it has none. */
  category: string | null;
  /** Those who take part beside the owner. */
  parties: Party[];
  /** Functions and organisations in the steering group, never persons' names. */
  steeringGroup: string[];
  /** Where, by name; an initiative may be for a part of the area. */
  municipalities: string[];
  from: CivilDate | null;
  until: CivilDate | null;
  /** Whom it is for, in words; never a person. */
  targetGroup: string | null;
}

/** @additionalProperties false */
export interface InitiativeRegistered extends InitiativeFacts {
  kind: InitiativeKind;
  /** A project ends and is taken over by ordinary work; a permanent one stands beside it. */
  form: 'project' | 'permanent';
  /** The member that answers for it; null only where a paper from before does not name one. */
  owner: string | null;
  /** Why it is recorded with less than the register asks for: it was begun and written down before; null otherwise. */
  afterwards: { reason: string } | null;
}

/** All facts as they stand from now on. @additionalProperties false */
export interface InitiativeChanged extends InitiativeFacts {
  reason: string;
}

/** Another member answers for it from a day. @additionalProperties false */
export interface InitiativeMoved {
  /** Null when no member answered for it before. */
  from: string | null;
  to: string;
  on: CivilDate;
  reason: string;
  decision: DecisionRef | null;
}

/** @additionalProperties false */
export interface InitiativeEnded {
  on: CivilDate;
  /** What becomes of it: taken over by ordinary work, ended, merged into another. */
  outcome: 'implemented' | 'ended' | 'merged';
  reason: string;
  into: string | null;
}
