import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { WheelEntry } from './yearly-wheel.js';

/** The yearly wheel (årshjul) of a year, as it stands on a day. */
export interface YearlyWheel {
  readonly association: string;
  readonly year: number;
  readonly on: CivilDate;
  /** By the last day of each. */
  readonly entries: readonly WheelEntry[];
}

export class GetYearlyWheelQuery extends Query<YearlyWheel> {
  constructor(
    readonly association: string,
    readonly year: number,
    /** Today when left out. */
    readonly on?: CivilDate,
  ) {
    super();
  }
}
