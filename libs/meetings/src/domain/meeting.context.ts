import type { Actor, CivilDate, StreamName } from '#kernel';
import type { AssociationState, CharterAdopted } from '#associations';
import type { CaseRegistered } from '#registry';

/** Where the next number comes from. Version 0 means that the series gives its first number now. */
export interface NumberSeries {
  readonly stream: StreamName;
  readonly version: number;
  readonly next: number;
}

/** Other streams' facts that a decision about a meeting relies on. */
export interface MeetingContext {
  /** The meeting's own stream. */
  readonly stream: StreamName;
  readonly actor: Actor;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
  readonly association: Pick<AssociationState, 'bodies' | 'members' | 'people' | 'seats'>;
  /** The charter in force on the day of the meeting; null when none has been adopted. */
  readonly charter: CharterAdopted | null;
  /** The case that an agenda item is about; null when it is not in the registry. */
  readonly case: CaseRegistered | null;
  /** The series of §§ when a paragraph is opened, of minutes when they are drawn up; null when there is none. */
  readonly series: NumberSeries | null;
}
