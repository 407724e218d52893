import type { CivilDate, DomainEvent, WallTime } from '#kernel';
import type { PrintedPerson } from './meeting.events.js';

/** How a board comes to a decision: who leads and who must leave the room, what is proposed, how it is voted on. */
export type ProcedureEvent =
  | DomainEvent<'chair.handed-over', ChairHandedOver>
  | DomainEvent<'attendance.service-begun', ServiceBegun>
  | DomainEvent<'attendance.service-ended', ServiceEnded>
  | DomainEvent<'recusal.declared', RecusalDeclared>
  | DomainEvent<'recusal.tried', RecusalTried>
  | DomainEvent<'proposal.put', ProposalPut>
  | DomainEvent<'proposal.withdrawn', ProposalWithdrawn>
  | DomainEvent<'proposition.put', PropositionPut>
  | DomainEvent<'vote.held', VoteHeld>
  | DomainEvent<'reservation.made', ReservationMade>
  | DomainEvent<'reservation.reasoned', ReservationReasoned>
  | DomainEvent<'statement.recorded', StatementRecorded>
  | DomainEvent<'delegated-decisions.reported', DelegatedDecisionsReported>
  | DomainEvent<'decision.followed-up', DecisionFollowedUp>;

/** Somebody else leads the meeting from now on. @additionalProperties false */
export interface ChairHandedOver {
  to: PrintedPerson;
  /** The item during which it happened; null before the first. */
  fromItem: string | null;
  reason: string;
  at: WallTime | null;
}

/** A substitute who was there takes a seat. @additionalProperties false */
export interface ServiceBegun {
  person: string;
  /** The member whose seat it is. */
  servesFor: string;
  /** Serves from this item on; null from the beginning. */
  fromItem: string | null;
  /** Only for the paragraph that is open, when its holder is out of the room for it. */
  paragraphOnly: boolean;
  at: WallTime | null;
}

/** The member is back, and the substitute only listens. @additionalProperties false */
export interface ServiceEnded {
  person: string;
  /** The last item the person served for; null when it was none. */
  throughItem: string | null;
  at: WallTime | null;
}

/** Why somebody is disqualified: the points of 6 kap. 28 § KL. */
export type RecusalGround =
  'own-interest' | 'relative' | 'representative' | 'supervision' | 'other-circumstance';

/** Somebody leaves the room for a paragraph, or is asked to. @additionalProperties false */
export interface RecusalDeclared {
  item: string;
  who: PrintedPerson;
  ground: RecusalGround;
  /** What the circumstance is, in words that may stand in the minutes. */
  reason: string;
  /** The person who raised it: the one concerned (6 kap. 30 § KL), or somebody else. */
  raisedBy: string;
  /** The one concerned does not agree: the board must try it. */
  contested: boolean;
  at: WallTime | null;
}

/** What the board found when the recusal was contested (6 kap. 30 § KL). @additionalProperties false */
export interface RecusalTried {
  item: string;
  person: string;
  recused: boolean;
  reasons: string;
}

/** A proposal or motion in the matter. In an election, a person proposed. @additionalProperties false */
export interface ProposalPut {
  item: string;
  proposal: string;
  kind: 'proposal' | 'motion';
  /** Who put it; null for one that comes with the papers. */
  by: PrintedPerson | null;
  text: string;
}

/** @additionalProperties false */
export interface ProposalWithdrawn {
  item: string;
  proposal: string;
}

/** The chair puts the proposals and says what was carried by acclamation (5 kap. 54–55 §§ KL). @additionalProperties false */
export interface PropositionPut {
  item: string;
  /** The proposals in the order they were put. */
  order: string[];
  /** What the chair found to be carried; a vote that is demanded decides instead. */
  carried: string;
  /** Null when nobody is known to have led. */
  putBy: PrintedPerson | null;
}

/** How one who took part voted. `for` null: abstained. @additionalProperties false */
export interface Ballot {
  who: PrintedPerson;
  for: string | null;
}

/** @additionalProperties false */
export interface VoteHeld {
  item: string;
  vote: string;
  /** Which proposal shall stand against the main one, or the matter itself. */
  stage: 'counter-proposal' | 'main';
  election: boolean;
  secret: boolean;
  /** Who demanded the vote; null when it was held without. */
  demandedBy: PrintedPerson | null;
  /** Votes for each alternative; in a vote on a matter the first is `ja`, the second `nej`. */
  tally: Tally[];
  /** @asType integer */
  abstained: number;
  /** By name in an open vote (5 kap. 67 § 5 KL); null in a secret one. */
  ballots: Ballot[] | null;
  /** The majority demanded, when the charter wants more than half. */
  majority: { ayes: number; of: number } | null;
  decidedBy: 'majority' | 'casting-vote' | 'lot';
  /** Whose casting vote it was. */
  castBy: PrintedPerson | null;
  carried: string;
}

/** @additionalProperties false */
export interface Tally {
  proposal: string;
  /** @asType integer */
  votes: number;
}

/** @additionalProperties false */
export interface ReservationMade {
  item: string;
  decision: string;
  who: PrintedPerson;
  /** Null until the reasons are handed in, when they are. */
  text: string | null;
}

/** @additionalProperties false */
export interface ReservationReasoned {
  item: string;
  decision: string;
  person: string;
  text: string;
}

/** What somebody wanted noted: a statement of one who decided, or a note to the minutes. @additionalProperties false */
export interface StatementRecorded {
  item: string;
  kind: 'statement' | 'note';
  who: PrintedPerson;
  text: string;
}

/** What was decided by delegation since last, told to the board (10 § fourth paragraph lag 2003:1210). @additionalProperties false */
export interface DelegatedDecisionsReported {
  item: string;
  delegation: string;
  decisions: ReportedDecision[];
}

/** @additionalProperties false */
export interface ReportedDecision {
  decision: string;
  on: string;
  by: string;
  text: string;
  caseNumber: string | null;
}

/** What has become of an earlier decision or its assignments. @additionalProperties false */
export interface DecisionFollowedUp {
  /** The paragraph in which it was told. */
  item: string;
  /** The meeting and the decision that are followed up. */
  meeting: string;
  decision: string;
  /** `§ 20` and its heading, as in the minutes of that meeting. */
  label: string;
  heading: string;
  /** The day of that meeting; null when it is not known. */
  date: CivilDate | null;
  outcome: 'done' | 'under-way' | 'dropped';
  note: string | null;
}
