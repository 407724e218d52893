import { Query } from '@nestjs/cqrs';
import type { FollowUpView } from '../follow-up-view.js';
import type { FollowUpFilter } from '../standing-reports.js';

export class ListFollowUpsQuery extends Query<FollowUpView[]> {
  constructor(
    readonly association: string,
    readonly filter: FollowUpFilter = {},
  ) {
    super();
  }
}
