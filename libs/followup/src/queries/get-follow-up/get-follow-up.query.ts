import { Query } from '@nestjs/cqrs';
import type { Versioned } from '#http';
import type { FollowUpView } from '../follow-up-view.js';

export class GetFollowUpQuery extends Query<Versioned<FollowUpView>> {
  constructor(
    readonly association: string,
    readonly id: string,
  ) {
    super();
  }
}
