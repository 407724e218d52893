import { Query } from '@nestjs/cqrs';
import type { CivilDate } from '#kernel';
import type { AnslagSite } from '../../domain/anslag.events.js';

/** An anslag on the board, with the days that count for it now. */
export interface BoardEntry {
  readonly id: string;
  readonly meeting: string;
  readonly body: string;
  readonly bodyName: string;
  readonly title: string;
  readonly paragraphs: string;
  readonly meetingDate: CivilDate | null;
  readonly approvedOn: CivilDate | null;
  /** The day that counts, or the first on which it was up anywhere while the time for appeal does not run. */
  readonly postedOn: CivilDate;
  /** Null while the time for appeal does not run: it is not up on every site. */
  readonly lastAppealDay: CivilDate | null;
  readonly firstTakeDownDay: CivilDate | null;
  readonly appealsPending: number;
  /** Confirmed; null until it is. */
  readonly legalForceFrom: CivilDate | null;
  readonly takenDownOn: CivilDate | null;
  readonly keptAt: string;
  readonly signedBy: string | null;
  readonly sites: readonly AnslagSite[];
  readonly endLabel: 't.o.m.' | 'tas ned';
  readonly moves: ReadonlyArray<{
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly reason: string;
    readonly wasPosted: boolean;
  }>;
}

/** The notice board as it stands on a day: what is up, and what has been up, latest first. */
export interface Board {
  readonly association: string;
  readonly on: CivilDate;
  readonly current: readonly BoardEntry[];
  readonly takenDown: readonly BoardEntry[];
}

export class GetBoardQuery extends Query<Board> {
  constructor(
    readonly association: string,
    /** Today when left out. */
    readonly on?: CivilDate,
  ) {
    super();
  }
}
