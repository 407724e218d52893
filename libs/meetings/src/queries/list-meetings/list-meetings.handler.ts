import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { type CalendarEntry, ListMeetingsQuery } from './list-meetings.query.js';

@QueryHandler(ListMeetingsQuery)
export class ListMeetingsHandler implements IQueryHandler<ListMeetingsQuery> {
  constructor(private readonly database: Database) {}

  execute({ association }: ListMeetingsQuery): Promise<CalendarEntry[]> {
    return this.database.query<CalendarEntry>(
      `SELECT meeting, title, body, body_name AS "bodyName", record, document_title AS "documentTitle", date,
              date_missing AS "dateMissing", starts_at AS "startsAt", ends_at AS "endsAt", place,
              summoned_on AS "summonedOn", status, minutes_label AS "minutesLabel",
              CASE WHEN first_paragraph IS NOT NULL
                   THEN json_build_object('first', first_paragraph, 'last', last_paragraph) END AS paragraphs,
              approved_on AS "approvedOn"
         FROM read.meeting_calendar
        WHERE association = $1
        ORDER BY date DESC NULLS LAST, starts_at DESC, meeting`,
      [association],
    );
  }
}
