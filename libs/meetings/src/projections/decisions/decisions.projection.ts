import { Injectable } from '@nestjs/common';
import { partsOf, partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { MeetingEvent, ParagraphDecided } from '../../domain/meeting.events.js';

type Recorded = RecordedEvent & MeetingEvent;

/** Every decision of an association, with its § and case, to search among. */
@Injectable()
export class DecisionsProjection extends Projection {
  readonly name = 'decisions';
  readonly version = 2;
  readonly handles = [
    'meeting.planned',
    'agenda.item-added',
    'paragraph.opened',
    'paragraph.decided',
    'minutes.drawn-up',
    'minutes.approved',
  ];
  readonly tables = `
    CREATE TABLE deciding_meetings (
      association text,
      meeting text,
      title text NOT NULL,
      body text NOT NULL,
      body_name text NOT NULL,
      date date,
      -- Of the day; of the minutes' number when there is no day.
      year integer,
      approved boolean NOT NULL DEFAULT false,
      PRIMARY KEY (association, meeting)
    );
    CREATE TABLE deciding_items (
      association text,
      meeting text,
      item text,
      case_number text,
      label text,
      heading text,
      PRIMARY KEY (association, meeting, item)
    );
    CREATE TABLE decisions (
      association text,
      meeting text,
      decision text,
      item text NOT NULL,
      position bigint NOT NULL,
      type text NOT NULL,
      formula text,
      clauses jsonb NOT NULL,
      amounts jsonb NOT NULL,
      conditions jsonb NOT NULL,
      assignments jsonb NOT NULL,
      postponed_to date,
      reasons text,
      mentions jsonb NOT NULL,
      appealable boolean,
      remitted_for text,
      proposal text,
      budget jsonb,
      taken_by jsonb,
      initiatives text[] NOT NULL,
      PRIMARY KEY (association, meeting, decision)
    );
    CREATE INDEX decisions_by_type ON decisions (association, type);
    CREATE INDEX decisions_by_initiative ON decisions USING gin (initiatives)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const run = (text: string, ...values: unknown[]): Promise<unknown> =>
      sql.query(text, [association, id, ...values]);
    switch (event.type) {
      case 'meeting.planned': {
        const { title, body, bodyName, date } = event.data;
        await run(
          `INSERT INTO deciding_meetings (association, meeting, title, body, body_name, date, year)
           VALUES ($1, $2, $3, $4, $5, $6, $7)`,
          title,
          body,
          bodyName,
          date.date,
          date.date && partsOf(date.date).year,
        );
        break;
      }
      case 'agenda.item-added':
        await run(
          'INSERT INTO deciding_items (association, meeting, item, case_number) VALUES ($1, $2, $3, $4)',
          event.data.item,
          event.data.case?.number ?? null,
        );
        break;
      case 'paragraph.opened':
        await run(
          'UPDATE deciding_items SET label = $4, heading = $5 WHERE association = $1 AND meeting = $2 AND item = $3',
          event.data.item,
          event.data.label,
          event.data.heading,
        );
        break;
      case 'paragraph.decided':
        await this.insert(event.data, event.position, run);
        break;
      case 'minutes.drawn-up':
        await run(
          'UPDATE deciding_meetings SET year = coalesce(year, $3) WHERE association = $1 AND meeting = $2',
          event.data.number?.year ?? null,
        );
        break;
      case 'minutes.approved':
        await run('UPDATE deciding_meetings SET approved = true WHERE association = $1 AND meeting = $2');
        break;
      default:
        break;
    }
  }

  private async insert(
    decided: ParagraphDecided,
    position: bigint,
    run: (text: string, ...values: unknown[]) => Promise<unknown>,
  ): Promise<void> {
    const initiatives = decided.mentions.filter(({ kind }) => kind === 'initiative').map(({ ref }) => ref);
    await run(
      `INSERT INTO decisions (association, meeting, decision, item, position, type, formula, clauses, amounts,
         conditions, assignments, postponed_to, reasons, mentions, appealable, remitted_for, proposal, budget, taken_by,
         initiatives)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
      decided.decision,
      decided.item,
      position,
      decided.type,
      decided.formula,
      JSON.stringify(decided.clauses),
      JSON.stringify(decided.amounts),
      JSON.stringify(decided.conditions),
      JSON.stringify(decided.assignments),
      decided.postponedTo,
      decided.reasons,
      JSON.stringify(decided.mentions),
      decided.appealable,
      decided.remittedFor,
      decided.proposal,
      decided.budget && JSON.stringify(decided.budget),
      decided.takenBy && JSON.stringify(decided.takenBy),
      initiatives,
    );
  }
}
