import { Injectable } from '@nestjs/common';
import { type DomainEvent, partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { AnslagDays, AnslagEvent, AnslagMoved, AnslagScheduled } from '../../domain/anslag.events.js';
import { anslagTitle } from '../../domain/anslag.state.js';

/** The notice board: every anslag with the days that count for it now. Civil dates are text, which sorts as they do. */
@Injectable()
export class AnslagProjection extends Projection {
  readonly name = 'anslag';
  readonly version = 1;
  readonly handles = ['anslag.scheduled', 'anslag.posted', 'anslag.moved', 'anslag.taken-down'];
  readonly tables = `
    CREATE TABLE anslag (
      association text NOT NULL,
      anslag text NOT NULL,
      meeting text NOT NULL,
      body text NOT NULL,
      body_name text NOT NULL,
      title text NOT NULL,
      paragraphs text NOT NULL,
      meeting_date text,
      approved_on text,
      post_on text NOT NULL,
      posted_on text,
      last_appeal_day text,
      first_take_down_day text,
      taken_down_on text,
      kept_at text NOT NULL,
      signed_by text,
      sites jsonb NOT NULL,
      end_label text NOT NULL,
      moves jsonb NOT NULL DEFAULT '[]',
      PRIMARY KEY (association, anslag)
    );
    CREATE INDEX anslag_of_meeting ON anslag (association, meeting)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const { stream, ...event } of events) {
      const { association, id } = partsOfStream(stream);
      await applyOne(event as DomainEvent as AnslagEvent, [association, id], sql);
    }
  }
}

type Row = readonly [association: string, anslag: string];

async function applyOne(event: AnslagEvent, row: Row, sql: ProjectionSql): Promise<void> {
  switch (event.type) {
    case 'anslag.scheduled':
      return schedule(event.data, row, sql);
    case 'anslag.posted':
      return post(event.data.days, row, sql);
    case 'anslag.moved':
      return move(event.data, row, sql);
    case 'anslag.taken-down':
      await sql.query('UPDATE anslag SET taken_down_on = $3 WHERE association = $1 AND anslag = $2', [
        ...row,
        event.data.on,
      ]);
  }
}

async function schedule(scheduled: AnslagScheduled, row: Row, sql: ProjectionSql): Promise<void> {
  await sql.query(
    `INSERT INTO anslag (association, anslag, meeting, body, body_name, title, paragraphs, meeting_date, approved_on,
                         post_on, kept_at, signed_by, sites, end_label)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...row,
      scheduled.meeting,
      scheduled.body,
      scheduled.bodyName,
      anslagTitle(scheduled),
      scheduled.paragraphs,
      scheduled.meetingDate,
      scheduled.approvedOn,
      scheduled.postOn,
      scheduled.keptAt,
      scheduled.signedBy?.name ?? null,
      JSON.stringify(scheduled.sites),
      scheduled.endLabel,
    ],
  );
}

async function post(days: AnslagDays, row: Row, sql: ProjectionSql): Promise<void> {
  await sql.query(
    `UPDATE anslag SET post_on = $3, posted_on = $3, last_appeal_day = $4, first_take_down_day = $5
      WHERE association = $1 AND anslag = $2`,
    [...row, days.postedOn, days.lastAppealDay, days.firstTakeDownDay],
  );
}

/** Not yet posted, it only gets a new day to wait for. */
async function move(
  { from, days, reason, wasPosted }: AnslagMoved,
  row: Row,
  sql: ProjectionSql,
): Promise<void> {
  await sql.query(
    `UPDATE anslag SET post_on = $3, moves = moves || $4::jsonb WHERE association = $1 AND anslag = $2`,
    [...row, days.postedOn, JSON.stringify([{ from, to: days.postedOn, reason, wasPosted }])],
  );
  if (wasPosted) await post(days, row, sql);
}
