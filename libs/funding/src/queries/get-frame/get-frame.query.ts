import { Query } from '@nestjs/cqrs';
import type { ApplicationOutcome } from '../../domain/application.events.js';
import type { ContributingPart } from '../../domain/fund.events.js';

/** A request beside the frame it has to fit in, in öre. */
export interface FrameRequest {
  readonly application: string;
  readonly title: string;
  readonly kind: 'application' | 'budget-request';
  readonly initiative: string;
  readonly owner: string | null;
  readonly requestedOre: number;
  /** What the board has decided so far; null while nothing. */
  readonly outcome: ApplicationOutcome | null;
  /** Nothing once the grant has lapsed. */
  readonly grantedOre: number;
}

/** What one member pays of the frame, and would pay of what is asked for, by 5 § lag (2003:1210). */
export interface FrameShare {
  readonly member: string;
  readonly name: string;
  readonly part: ContributingPart;
  readonly contributionOre: number;
  readonly requestedOre: number;
}

/** The requests of a year side by side with its money. */
export interface FrameView {
  readonly association: string;
  readonly year: number;
  /** Null while nothing is agreed. */
  readonly contributionsOre: number | null;
  readonly equityOre: number;
  /** Contributions and equity; null while neither is known. */
  readonly frameOre: number | null;
  /** What grants hold already. */
  readonly committedOre: number;
  readonly leftOre: number | null;
  readonly requests: readonly FrameRequest[];
  /** What is asked for and not settled, as the system sums it. */
  readonly requestedOre: number;
  /** What would be left if all of it were granted; less than nothing when it does not fit. Null while the frame is not known. */
  readonly differenceOre: number | null;
  /** Empty while nothing is agreed. */
  readonly shares: readonly FrameShare[];
}

export class GetFrameQuery extends Query<FrameView> {
  constructor(
    readonly association: string,
    readonly year: number,
  ) {
    super();
  }
}
