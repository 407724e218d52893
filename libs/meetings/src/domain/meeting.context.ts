import type { Actor, CivilDate, StreamName, WallTime } from '#kernel';
import type {
  AssociationState,
  BodySeat,
  CharterAdopted,
  DelegationState,
  RemoteParticipationAllowed,
} from '#associations';
import type { AttachmentStored } from '#attachments';
import type { CaseRegistered } from '#registry';
import type { SignaturesFound } from './meeting.events.js';
import type { MeetingState } from './meeting.state.js';

/** Where the next number comes from. Version 0 means that the series gives its first number now. */
export interface NumberSeries {
  readonly stream: StreamName;
  readonly version: number;
  readonly next: number;
}

/** It is given here and its evidence recorded beside it, or a stored file shows it: is that in the store, and what was found in it. */
export type SignatureProof =
  | { readonly kind: 'signed-here' }
  | { readonly kind: 'file'; readonly inStore: boolean; readonly found: SignaturesFound | null };

/** Other streams' facts that a decision about a meeting relies on. */
export interface MeetingContext {
  /** The meeting's own stream. */
  readonly stream: StreamName;
  readonly actor: Actor;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
  /** The wall clock in Sweden at which it happened. */
  readonly time: WallTime;
  readonly association: Pick<AssociationState, 'bodies' | 'members' | 'people' | 'seats' | 'consultations'>;
  /** The seats of the meeting's body on the day of the meeting. */
  readonly seats: readonly BodySeat[];
  /** The board's decision on remote participation in force that day; null when there is none. */
  readonly remote: RemoteParticipationAllowed | null;
  /** The charter in force on the day of the meeting; null when none has been adopted. */
  readonly charter: CharterAdopted | null;
  /** The case that an agenda item is about; null when it is not in the registry. */
  readonly case: CaseRegistered | null;
  /** What the association has recorded of the attachment that is named; null when it has not got it, or none is named. */
  readonly attachment: AttachmentStored | null;
  /** What shows that a signature was given; null when nothing does. */
  readonly proof: SignatureProof | null;
  /** The delegation whose decisions are reported, with its stream and version; null when no such is granted. */
  readonly delegation: { stream: StreamName; version: number; state: DelegationState } | null;
  /** The meeting that is followed up; null when the command follows none up. */
  readonly followed: MeetingState | null;
  /** The series of §§ when a paragraph is opened, of minutes when they are drawn up; null when there is none. */
  readonly series: NumberSeries | null;
}
