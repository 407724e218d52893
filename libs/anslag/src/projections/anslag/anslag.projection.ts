import { Injectable } from '@nestjs/common';
import { type CivilDate, type DomainEvent, partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import type { AnslagEvent, AnslagMoved, AnslagPosted, AnslagScheduled } from '../../domain/anslag.events.js';
import { anslagTitle } from '../../domain/anslag.state.js';

/** The notice board: every anslag with the days that count for it now. Civil dates are text, which sorts as they do. */
@Injectable()
export class AnslagProjection extends Projection {
  readonly name = 'anslag';
  readonly version = 3;
  readonly handles = [
    'anslag.scheduled',
    'anslag.posted',
    'anslag.posting-lost',
    'anslag.moved',
    'anslag.taken-down',
    'appeal.received',
    'appeal.decided',
    'legal-force.confirmed',
  ];
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
      appeals_pending integer NOT NULL DEFAULT 0,
      legal_force_from text,
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
      return post(event.data, row, sql);
    case 'anslag.posting-lost':
      return stopClock(row, sql);
    case 'anslag.moved':
      return move(event.data, row, sql);
    case 'anslag.taken-down':
      if (event.data.waiting.length === 0) await set('taken_down_on', event.data.on, row, sql);
      return;
    case 'appeal.received':
      if (event.data.inTime) await set('legal_force_from', null, row, sql);
      return countAppeals(1, row, sql);
    case 'appeal.decided':
      return countAppeals(-1, row, sql);
    case 'legal-force.confirmed':
      return set('legal_force_from', event.data.calculated, row, sql);
  }
}

async function set(
  column: 'taken_down_on' | 'legal_force_from',
  day: CivilDate | null,
  row: Row,
  sql: ProjectionSql,
): Promise<void> {
  await sql.query(`UPDATE anslag SET ${column} = $3 WHERE association = $1 AND anslag = $2`, [...row, day]);
}

async function countAppeals(more: number, row: Row, sql: ProjectionSql): Promise<void> {
  await sql.query(
    'UPDATE anslag SET appeals_pending = appeals_pending + $3 WHERE association = $1 AND anslag = $2',
    [...row, more],
  );
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

/** It is on the board from the first site on; the days count from the one that starts the clock. */
async function post(
  { on, days }: Pick<AnslagPosted, 'on' | 'days'>,
  row: Row,
  sql: ProjectionSql,
): Promise<void> {
  await sql.query(
    `UPDATE anslag
        SET posted_on = COALESCE($3, posted_on, $6), post_on = COALESCE($3, post_on), last_appeal_day = $4,
            first_take_down_day = $5
      WHERE association = $1 AND anslag = $2`,
    [...row, days?.postedOn ?? null, days?.lastAppealDay ?? null, days?.firstTakeDownDay ?? null, on],
  );
}

async function stopClock(row: Row, sql: ProjectionSql): Promise<void> {
  await sql.query(
    `UPDATE anslag SET last_appeal_day = NULL, first_take_down_day = NULL, legal_force_from = NULL
      WHERE association = $1 AND anslag = $2`,
    row,
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
  if (!wasPosted) return;
  await post({ on: days.postedOn, days }, row, sql);
  await set('legal_force_from', null, row, sql);
}
