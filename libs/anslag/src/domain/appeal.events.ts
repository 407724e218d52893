import type { CivilDate, DomainEvent } from '#kernel';

/** Appeals against what was announced, and when it gained legal force. No names: who appeals is the court's to know. */
export type AppealEvent =
  | DomainEvent<'appeal.received', AppealReceived>
  | DomainEvent<'appeal.forwarded', AppealForwarded>
  | DomainEvent<'appeal.stayed', AppealStayed>
  | DomainEvent<'appeal.stay-lifted', StayLifted>
  | DomainEvent<'appeal.decided', AppealDecided>
  | DomainEvent<'legal-force.confirmed', LegalForceConfirmed>;

/** @additionalProperties false */
export interface AppealReceived {
  appeal: string;
  /** Ids of the decisions that are appealed, as in the minutes. */
  decisions: string[];
  appellant: 'inhabitant' | 'property-owner' | 'taxpayer' | 'member' | 'outsider';
  receivedOn: CivilDate;
  /** Where it came in; at the association by mistake (13 kap. 6 § KL). */
  receivedBy: 'court' | 'association';
  inTime: boolean;
  mayAppeal: boolean;
}

/** @additionalProperties false */
export interface AppealForwarded {
  appeal: string;
  on: CivilDate;
}

/** The court has ordered that the decision must not be carried out for the time being (inhibition). @additionalProperties false */
export interface AppealStayed {
  appeal: string;
  on: CivilDate;
}

/** @additionalProperties false */
export interface StayLifted {
  appeal: string;
  on: CivilDate;
}

/** @additionalProperties false */
export interface AppealDecided {
  appeal: string;
  on: CivilDate;
  outcome: 'annulled' | 'rejected' | 'dismissed' | 'withdrawn';
  /** The court's number of the case; null when it has none. */
  caseNumber: string | null;
}

/** Somebody has asked the court and found that nothing stands against it. @additionalProperties false */
export interface LegalForceConfirmed {
  on: CivilDate;
  askedCourtOn: CivilDate;
  /** The day from which it holds: the day after the last appeal day. */
  calculated: CivilDate;
  /** Decisions that a court annulled. */
  except: string[];
}
