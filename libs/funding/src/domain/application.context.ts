import type { AssociationState } from '#associations';
import type { AttachmentFaults } from '#attachments';
import type { Actor, CivilDate } from '#kernel';
import type { CaseState } from '#registry';
import type { InitiativeState } from './initiative.state.js';
import type { PreparationState } from './preparation.state.js';

/** Other facts that a decision about an application relies on. */
export interface ApplicationContext {
  readonly application: string;
  readonly association: AssociationState;
  readonly actor: Actor;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
  /** The initiative that it is for. */
  readonly initiative: InitiativeState;
  readonly preparation: PreparationState;
  /** The case that is named; null when none is. */
  readonly case: CaseState | null;
  /** Whether the meeting that is named has been planned; null when none is named. */
  readonly meetingKnown: boolean | null;
  /** The label of the paragraph that tells of a decision; null when none is named, or it is not there. */
  readonly toldIn: string | null;
  /** What is wrong with the attachments that the command names. */
  readonly attachments: AttachmentFaults;
}
