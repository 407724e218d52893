import type { Database } from '#database';
import type { Finding } from '#kernel';
import type { FiguresCorrected, FiguresReported } from '../domain/follow-up.events.js';
import type { StandingReport } from './follow-up-view.js';

export interface FollowUpFilter {
  readonly initiative?: string | undefined;
  /** Reports of a period that has a day in this year. */
  readonly year?: number | undefined;
  readonly followUp?: string | undefined;
}

interface Row {
  followUp: string;
  reported: FiguresReported;
  corrections: FiguresCorrected[];
  findings: Finding[];
  before: string | null;
  beforeReported: FiguresReported | null;
}

/** Reports with the one before each, of the same initiative and kind, latest period first. Not yet fit to be shown. */
export async function standingReports(
  database: Database,
  association: string,
  { initiative, year, followUp }: FollowUpFilter,
): Promise<StandingReport[]> {
  const rows = await database.query<Row>(
    `SELECT one.follow_up AS "followUp", one.reported, one.corrections, one.findings,
            earlier.follow_up AS "before", earlier.reported AS "beforeReported"
       FROM read.followups AS one
       LEFT JOIN LATERAL (
         SELECT follow_up, reported
           FROM read.followups AS other
          WHERE other.association = one.association AND other.initiative = one.initiative
            AND other.kind = one.kind AND other.to_day < one.to_day
          ORDER BY other.to_day DESC, other.follow_up
          LIMIT 1
       ) AS earlier ON true
      WHERE one.association = $1
        AND ($2::text IS NULL OR one.initiative = $2)
        AND ($3::int IS NULL OR $3 BETWEEN extract(year FROM one.from_day) AND extract(year FROM one.to_day))
        AND ($4::text IS NULL OR one.follow_up = $4)
      ORDER BY one.to_day DESC, one.follow_up`,
    [association, initiative ?? null, year ?? null, followUp ?? null],
  );
  return rows.map(({ before, beforeReported, ...row }) => ({
    ...row,
    previous: before === null ? null : { followUp: before, ...beforeReported! },
  }));
}
