import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { AssignmentEvent } from '../../domain/assignment.events.js';
import { assignmentId } from '../../domain/assignments.js';
import type { Assignment, MeetingEvent } from '../../domain/meeting.events.js';

type Recorded = RecordedEvent & (MeetingEvent | AssignmentEvent);
type Run = (text: string, ...values: unknown[]) => Promise<unknown>;

/** Every assignment that minutes give, by decision or in a text, and what has been told of it in and outside meetings. */
@Injectable()
export class AssignmentsProjection extends Projection {
  readonly name = 'assignments';
  readonly version = 1;
  readonly handles = [
    'meeting.planned',
    'paragraph.opened',
    'paragraph.written',
    'paragraph.decided',
    'decision.followed-up',
    'minutes.approved',
    'notes.completed',
    'assignment.reported-back',
    'assignment.due-moved',
  ];
  readonly tables = `
    CREATE TABLE assigning_meetings (
      association text,
      meeting text,
      title text NOT NULL,
      body text NOT NULL,
      body_name text NOT NULL,
      date date,
      -- Approved minutes or completed notes: for everyone.
      finished boolean NOT NULL DEFAULT false,
      PRIMARY KEY (association, meeting)
    );
    CREATE TABLE assigning_items (
      association text,
      meeting text,
      item text,
      label text NOT NULL,
      heading text NOT NULL,
      PRIMARY KEY (association, meeting, item)
    );
    CREATE TABLE assignments (
      association text,
      meeting text,
      item text,
      -- Empty when the paragraph's text gives it.
      decision text,
      n integer,
      assignment text NOT NULL,
      position bigint NOT NULL,
      owner text NOT NULL,
      text text NOT NULL,
      due date,
      due_as_written text,
      PRIMARY KEY (association, meeting, item, decision, n)
    );
    CREATE TABLE assignment_reports (
      association text,
      assignment text,
      position bigint,
      on_day date NOT NULL,
      text text NOT NULL,
      outcome text NOT NULL,
      PRIMARY KEY (association, position)
    );
    CREATE TABLE assignment_moves (
      association text,
      assignment text,
      position bigint,
      on_day date NOT NULL,
      from_day date,
      due date NOT NULL,
      reason text NOT NULL,
      PRIMARY KEY (association, position)
    );
    CREATE TABLE assignment_follow_ups (
      association text,
      -- The meeting and the decision that are followed up, and where that was told.
      meeting text,
      decision text,
      told_in text,
      item text,
      position bigint,
      outcome text NOT NULL,
      note text,
      PRIMARY KEY (association, position)
    )`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const run: Run = (text, ...values) => sql.query(text, [association, id, ...values]);
    switch (event.type) {
      case 'meeting.planned': {
        const { title, body, bodyName, date } = event.data;
        await run(
          `INSERT INTO assigning_meetings (association, meeting, title, body, body_name, date)
           VALUES ($1, $2, $3, $4, $5, $6)`,
          title,
          body,
          bodyName,
          date.date,
        );
        break;
      }
      case 'paragraph.opened':
        await run(
          'INSERT INTO assigning_items (association, meeting, item, label, heading) VALUES ($1, $2, $3, $4, $5)',
          event.data.item,
          event.data.label,
          event.data.heading,
        );
        break;
      case 'paragraph.written':
        // A text that is written again gives what it gives now.
        await run(
          `DELETE FROM assignments WHERE association = $1 AND meeting = $2 AND item = $3 AND decision = ''`,
          event.data.item,
        );
        await give(id, event.data.item, null, event.data.assignments, event.position, run);
        break;
      case 'paragraph.decided': {
        const { item, decision, assignments } = event.data;
        await give(id, item, decision, assignments, event.position, run);
        break;
      }
      case 'decision.followed-up': {
        const { item, meeting, decision, outcome, note } = event.data;
        await run(
          `INSERT INTO assignment_follow_ups (association, told_in, item, meeting, decision, position, outcome, note)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          item,
          meeting,
          decision,
          event.position,
          outcome,
          note,
        );
        break;
      }
      case 'minutes.approved':
      case 'notes.completed':
        await run('UPDATE assigning_meetings SET finished = true WHERE association = $1 AND meeting = $2');
        break;
      case 'assignment.reported-back': {
        const { on, text, outcome } = event.data;
        await run(
          `INSERT INTO assignment_reports (association, assignment, position, on_day, text, outcome)
           VALUES ($1, $2, $3, $4, $5, $6)`,
          event.position,
          on,
          text,
          outcome,
        );
        break;
      }
      case 'assignment.due-moved': {
        const { on, from, due, reason } = event.data;
        await run(
          `INSERT INTO assignment_moves (association, assignment, position, on_day, from_day, due, reason)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          event.position,
          on,
          from,
          due,
          reason,
        );
        break;
      }
      default:
        break;
    }
  }
}

async function give(
  meeting: string,
  item: string,
  decision: string | null,
  assignments: readonly Assignment[],
  position: bigint,
  run: Run,
): Promise<void> {
  for (const [index, { owner, text, due, dueAsWritten }] of assignments.entries())
    await run(
      `INSERT INTO assignments (association, meeting, item, decision, n, assignment, position, owner, text, due,
         due_as_written)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      item,
      decision ?? '',
      index + 1,
      assignmentId({ meeting, item, decision, n: index + 1 }),
      position,
      owner,
      text,
      due,
      dueAsWritten,
    );
}
