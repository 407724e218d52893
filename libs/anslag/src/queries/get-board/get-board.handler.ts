import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { Clock, inSweden } from '#kernel';
import { type Board, type BoardEntry, GetBoardQuery } from './get-board.query.js';

@QueryHandler(GetBoardQuery)
export class GetBoardHandler implements IQueryHandler<GetBoardQuery> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ association, on = inSweden(this.clock.now()).date }: GetBoardQuery): Promise<Board> {
    const entries = await this.database.query<BoardEntry>(
      `SELECT anslag AS id, meeting, body, body_name AS "bodyName", title, paragraphs, meeting_date AS "meetingDate",
              approved_on AS "approvedOn", posted_on AS "postedOn", last_appeal_day AS "lastAppealDay",
              first_take_down_day AS "firstTakeDownDay", taken_down_on AS "takenDownOn",
              appeals_pending AS "appealsPending", legal_force_from AS "legalForceFrom", kept_at AS "keptAt",
              signed_by AS "signedBy", sites, end_label AS "endLabel", moves
         FROM read.anslag
        WHERE association = $1 AND posted_on <= $2
        ORDER BY posted_on DESC, anslag`,
      [association, on],
    );
    const gone = ({ takenDownOn }: BoardEntry): boolean => takenDownOn !== null && takenDownOn <= on;
    return {
      association,
      on,
      // On a day before it came down, nobody knew that it would.
      current: entries.filter((entry) => !gone(entry)).map((entry) => ({ ...entry, takenDownOn: null })),
      takenDown: entries.filter(gone),
    };
  }
}
