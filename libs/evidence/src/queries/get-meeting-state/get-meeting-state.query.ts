import { Query } from '@nestjs/cqrs';
import type { Instant } from '#kernel';
import type { Principal, Versioned } from '#http';
import type { AsOf, MeetingState } from '#meetings';

export interface StateAsOf {
  readonly stream: string;
  /** The last event that the state includes. */
  readonly version: number;
  readonly position: string;
  readonly recordedAt: Instant;
  /** The version the meeting has today. */
  readonly latestVersion: number;
  readonly state: MeetingState;
}

export class GetMeetingStateQuery extends Query<Versioned<StateAsOf>> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly asOf: AsOf,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
