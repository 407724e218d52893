import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { AssignmentView } from '../assignment-view.js';

export interface AssignmentFilter {
  /** Only those that are not closed, or only those that are. */
  readonly open?: boolean | undefined;
  /** Only those that are late, or only those that are not. */
  readonly late?: boolean | undefined;
  /** Words in the owner as written. */
  readonly owner?: string | undefined;
  /** The day to judge them on; today when left out. */
  readonly on?: CivilDate | undefined;
}

export class ListAssignmentsQuery extends Query<AssignmentView[]> {
  constructor(
    readonly association: string,
    readonly filter: AssignmentFilter = {},
    /** Whether those of drafts are among them. */
    readonly drafts: boolean = false,
  ) {
    super();
  }
}
