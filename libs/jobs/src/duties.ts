import type { PoolClient } from 'pg';
import type { Instant, RecordedEvent } from '#kernel';
import type { Database } from '#database';
import type { Duty, DutyChange } from './process.js';

/** A duty that is not settled, and which planning of it this is. */
export interface OpenDuty extends Duty {
  readonly plannedPosition: string;
  /** It has been performed, or has failed for good, so lately that it should be left alone for now. */
  readonly resting: boolean;
}

export type DutyName = Pick<Duty, 'kind' | 'key'>;

const OPEN_DUTY = `
  SELECT kind, key, association, due_at AS "dueAt", data, planned_position AS "plannedPosition",
         coalesce(rest_until > now(), false) AS resting
    FROM paragraf.duty`;

/** The key of the checkpoint of a kind's duties. Each kind has its own, so that a new one begins with the first event. */
export function dutySubscription(kind: string): string {
  return `duties-${kind}`;
}

/**
 * Forgets every duty, for a log that is to be read anew from its first event. What is settled comes out settled again: only
 * events settle duties. A start takes up none before it has planned them all.
 */
export async function forgetDuties(client: PoolClient): Promise<void> {
  await client.query('DELETE FROM paragraf.duty');
}

/** The SQL of `paragraf.duty`. */
export class Duties {
  constructor(private readonly database: Database) {}

  /** Carries out what an event means for a kind's duties, in the transaction that moves the checkpoint. */
  async change(
    client: PoolClient,
    kind: string,
    changes: readonly DutyChange[],
    event: RecordedEvent,
  ): Promise<void> {
    for (const change of changes)
      if ('add' in change) await this.add(client, { kind, ...change.add }, event.position);
      else await this.settle(client, { kind, key: change.settle }, event.recordedAt);
  }

  /** What is due and should be taken up now, for the kinds that have read the log at least so far. */
  due(kinds: readonly string[], now: Instant, readTo: bigint): Promise<OpenDuty[]> {
    return this.database.query<OpenDuty>(
      `${OPEN_DUTY}
         JOIN paragraf.checkpoint ON subscription = 'duties-' || kind AND position >= $3
        WHERE settled_at IS NULL AND due_at <= $2 AND kind = ANY($1)
          AND (rest_until IS NULL OR rest_until <= now())
        ORDER BY due_at, kind, key LIMIT 1000`,
      [kinds, now, readTo],
    );
  }

  /** When the next duty comes due after now. */
  async nextDue(kinds: readonly string[], now: Instant): Promise<Instant | undefined> {
    const [row] = await this.database.query<{ next: Instant | null }>(
      'SELECT min(due_at) AS next FROM paragraf.duty WHERE settled_at IS NULL AND due_at > $2 AND kind = ANY($1)',
      [kinds, now],
    );
    return row?.next ?? undefined;
  }

  /** Undefined when it is settled, or was never planned. */
  async open({ kind, key }: DutyName): Promise<OpenDuty | undefined> {
    const [duty] = await this.database.query<OpenDuty>(
      `${OPEN_DUTY} WHERE kind = $1 AND key = $2 AND settled_at IS NULL`,
      [kind, key],
    );
    return duty;
  }

  /** It was performed, and rests until its result should have come through the log. */
  async performed({ kind, key, plannedPosition }: OpenDuty, restMs: number): Promise<void> {
    await this.database.query(
      `UPDATE paragraf.duty
          SET attempts = attempts + 1, performed_at = now(), last_error = NULL,
              rest_until = now() + $4 * interval '1 ms'
        WHERE kind = $1 AND key = $2 AND planned_position = $3`,
      [kind, key, plannedPosition, restMs],
    );
  }

  /** It failed; it rests when a time is given, else the queue tries again by itself. */
  async failed(
    { kind, key, plannedPosition }: OpenDuty,
    error: string,
    restMs: number | null,
  ): Promise<void> {
    await this.database.query(
      `UPDATE paragraf.duty
          SET attempts = attempts + 1, failed_at = now(), last_error = $4,
              rest_until = now() + $5 * interval '1 ms'
        WHERE kind = $1 AND key = $2 AND planned_position = $3`,
      [kind, key, plannedPosition, error, restMs],
    );
  }

  /** Forgets a kind's duties and plans them anew from the first event: for when its rules for planning have changed. */
  async replan(kind: string): Promise<void> {
    await this.database.transaction(async (client) => {
      await client.query('UPDATE paragraf.checkpoint SET position = 0 WHERE subscription = $1', [
        dutySubscription(kind),
      ]);
      await client.query('DELETE FROM paragraf.duty WHERE kind = $1', [kind]);
    });
  }

  /** The same plan again changes nothing, whether settled or not; another date or other data begin it anew. */
  private async add(client: PoolClient, duty: Duty, position: bigint): Promise<void> {
    await client.query(
      `INSERT INTO paragraf.duty (kind, key, association, due_at, data, planned_position)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (kind, key) DO UPDATE
         SET association = EXCLUDED.association, due_at = EXCLUDED.due_at, data = EXCLUDED.data,
             planned_position = EXCLUDED.planned_position, settled_at = NULL, attempts = 0,
             performed_at = NULL, failed_at = NULL, last_error = NULL, rest_until = NULL
       WHERE (duty.due_at, duty.data) IS DISTINCT FROM (EXCLUDED.due_at, EXCLUDED.data)`,
      [duty.kind, duty.key, duty.association, duty.dueAt, duty.data, position],
    );
  }

  private async settle(client: PoolClient, { kind, key }: DutyName, at: Instant): Promise<void> {
    await client.query(
      `UPDATE paragraf.duty SET settled_at = $3, rest_until = NULL
        WHERE kind = $1 AND key = $2 AND settled_at IS NULL`,
      [kind, key, at],
    );
  }
}
