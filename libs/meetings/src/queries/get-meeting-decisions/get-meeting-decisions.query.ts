import { Query } from '@nestjs/cqrs';
import type { Principal, Versioned } from '#http';
import type { DecisionView } from '../decision-view.js';

export interface MeetingDecisions {
  readonly meeting: string;
  readonly version: number;
  readonly decisions: readonly DecisionView[];
}

export class GetMeetingDecisionsQuery extends Query<Versioned<MeetingDecisions>> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
