import { Injectable } from '@nestjs/common';
import { partsOfStream, type RecordedEvent } from '#kernel';
import { Projection, type ProjectionSql } from '#projections';
import { grantedOre, yearsOf } from '../../domain/grant-money.js';
import type { GrantEvent } from '../../domain/grant.events.js';
import { evolveGrant, type GrantState, noGrant } from '../../domain/grant.state.js';

type Recorded = RecordedEvent & GrantEvent;

/** Every grant as its stream folds to, and what it is found by. */
@Injectable()
export class GrantsProjection extends Projection {
  readonly name = 'grants';
  readonly version = 1;
  readonly handles = [
    'grant.awarded',
    'grant.amount-stated',
    'grant.agreement-signed',
    'grant.condition-met',
    'grant.condition-extended',
    'grant.changed',
    'grant.moved',
    'grant.lapsed',
    'grant.ended',
    'requisition.made',
    'requisition.attested',
    'requisition.rejected',
    'requisition.paid',
    'payment.corrected',
    'report.received',
    'money.returned',
    'reclaim.raised',
    'reclaim.settled',
  ];
  readonly tables = `
    CREATE TABLE grants (
      association text,
      "grant" text,
      -- Where it was awarded: those of one decision are ordered by it.
      position bigint NOT NULL,
      initiative text NOT NULL,
      -- The member that answers for it now; null where an old paper names none.
      owner text,
      contact text,
      status text NOT NULL,
      meeting text NOT NULL,
      decision text NOT NULL,
      years int[] NOT NULL,
      granted_ore bigint NOT NULL,
      state jsonb NOT NULL,
      PRIMARY KEY (association, "grant")
    );
    CREATE INDEX grants_by_decision ON grants (association, meeting, decision)`;

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const event of events as readonly Recorded[]) await this.applyOne(event, sql);
  }

  private async applyOne(event: Recorded, sql: ProjectionSql): Promise<void> {
    const { association, id } = partsOfStream(event.stream);
    const [before] = await sql.query<{ state: GrantState }>(
      'SELECT state FROM grants WHERE association = $1 AND "grant" = $2',
      [association, id],
    );
    const state = evolveGrant(before?.state ?? noGrant, event);
    const { initiative, decision } = state.awarded!;
    await sql.query(
      `INSERT INTO grants
         (association, "grant", position, initiative, owner, contact, status, meeting, decision, years, granted_ore, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (association, "grant") DO UPDATE
         SET owner = excluded.owner, contact = excluded.contact, status = excluded.status, years = excluded.years,
             granted_ore = excluded.granted_ore, state = excluded.state`,
      [
        association,
        id,
        event.position,
        initiative,
        state.owner,
        state.contact,
        state.status,
        decision.meeting,
        decision.decision,
        yearsOf(state),
        grantedOre(state),
        JSON.stringify(state),
      ],
    );
  }
}
