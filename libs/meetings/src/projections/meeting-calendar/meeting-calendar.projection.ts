import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { MeetingEvent, MeetingPlanned } from '../../domain/meeting.events.js';

type Recorded = RecordedEvent & MeetingEvent;

/** Every meeting with its day, place and how far it has come: the calendar, and the list of minutes. */
@Injectable()
export class MeetingCalendarProjection extends Projection {
  readonly name = 'meeting-calendar';
  readonly version = 1;
  readonly handles = [
    'meeting.planned',
    'meeting.summoned',
    'meeting.opened',
    'meeting.closed',
    'minutes.drawn-up',
    'minutes.approved',
    'notes.completed',
  ];
  readonly tables = `
    CREATE TABLE meeting_calendar (
      association text,
      meeting text,
      body text NOT NULL,
      body_name text NOT NULL,
      record text NOT NULL,
      document_title text NOT NULL,
      title text NOT NULL,
      date date,
      date_missing text,
      starts_at text,
      ends_at text,
      place text,
      summoned_on date,
      status text NOT NULL,
      minutes_label text,
      first_paragraph text,
      last_paragraph text,
      approved_on date,
      PRIMARY KEY (association, meeting)
    );
    CREATE INDEX meeting_calendar_by_day ON meeting_calendar (association, date)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const update = (assignments: string, ...values: unknown[]): Promise<unknown> =>
      sql.query(`UPDATE meeting_calendar SET ${assignments} WHERE association = $1 AND meeting = $2`, [
        association,
        id,
        ...values,
      ]);
    switch (event.type) {
      case 'meeting.planned':
        await this.insert(association, id, event.data, sql);
        break;
      case 'meeting.summoned':
        await update('summoned_on = $3', event.data.on);
        break;
      case 'meeting.opened':
        await update(`status = 'open'`);
        break;
      case 'meeting.closed':
        await update(`status = 'closed'`);
        break;
      case 'minutes.drawn-up':
        await update(`status = 'drawn-up', minutes_label = $3`, event.data.number?.label ?? null);
        break;
      case 'minutes.approved': {
        const { on, paragraphs } = event.data;
        await update(
          `status = 'approved', approved_on = $3, first_paragraph = $4, last_paragraph = $5`,
          on.date,
          paragraphs.first,
          paragraphs.last,
        );
        break;
      }
      case 'notes.completed':
        await update(`status = 'completed'`);
        break;
      default:
        break;
    }
  }

  private async insert(
    association: string,
    meeting: string,
    planned: MeetingPlanned,
    sql: ProjectionSql,
  ): Promise<void> {
    await sql.query(
      `INSERT INTO meeting_calendar (association, meeting, body, body_name, record, document_title, title, date,
         date_missing, starts_at, ends_at, place, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'planned')`,
      [
        association,
        meeting,
        planned.body,
        planned.bodyName,
        planned.record,
        planned.documentTitle,
        planned.title,
        planned.date.date,
        planned.date.missing,
        planned.startsAt,
        planned.endsAt,
        planned.place,
      ],
    );
  }
}
