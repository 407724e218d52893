import { Injectable } from '@nestjs/common';
import type { Instant } from '#kernel';
import { Database } from '#database';
import { EventStore } from '#event-store';

export interface SubscriptionStatus {
  /** What an operator calls it. */
  readonly name: string;
  /** The checkpoint's key; a projection that is being rebuilt has two. */
  readonly subscription: string;
  readonly state: 'running' | 'building' | 'halted';
  readonly position: bigint;
  readonly head: bigint;
  /** How far behind the head, in positions: 0 when everything has been read. */
  readonly lag: bigint;
  readonly failure: FailedEvent | null;
}

/** The event that a subscription failed on last. The error tells its kind and place, never a value from the event. */
export interface FailedEvent {
  readonly position: bigint;
  readonly eventId: string;
  readonly eventType: string;
  readonly error: string;
  readonly attempts: number;
  readonly haltedAt: Instant | null;
}

export class NoSuchSubscription extends Error {
  override readonly name = 'NoSuchSubscription';
}

interface StatusRow {
  name: string;
  subscription: string;
  position: string;
  failed_position: string | null;
  failed_event: string;
  failed_type: string;
  failed_error: string;
  failed_attempts: number;
  halted_at: string | null;
  building: boolean;
}

/**
 * What an operator can see of the subscriptions and do about them. It works through the database, from any process;
 * the runners notice at their next look, within a second unless told otherwise.
 */
@Injectable()
export class SubscriptionOperator {
  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
  ) {}

  async status(): Promise<SubscriptionStatus[]> {
    // Checkpoints first: they can then never seem to be ahead of the head.
    const rows = await this.database.query<StatusRow>(`
      SELECT checkpoint.*, projection.name IS NOT NULL AND schema_name <> subscription AS building
        FROM paragraf.checkpoint LEFT JOIN paragraf.projection USING (name)
       ORDER BY name, subscription`);
    const head = await this.store.head();
    return rows.map((row) => statusOf(row, head));
  }

  /** Lets a halted subscription try its event again. */
  async retry(name: string): Promise<void> {
    const retried = await this.database.query(
      `UPDATE paragraf.checkpoint SET halted_at = NULL
        WHERE name = $1 AND halted_at IS NOT NULL RETURNING subscription`,
      [name],
    );
    if (retried.length === 0) throw new NoSuchSubscription(`${name} is not halted`);
  }

  /** Lets a halted subscription pass its event by, for ever. `by` is an id, never a name. */
  async skip(name: string, reason: string, by: string): Promise<void> {
    const skipped = await this.database.query(
      `WITH halted AS (
         SELECT * FROM paragraf.checkpoint WHERE name = $1 AND halted_at IS NOT NULL FOR UPDATE
       ), noted AS (
         INSERT INTO paragraf.skipped_event
                (subscription, name, position, event_id, event_type, error, reason, skipped_by)
         SELECT subscription, name, failed_position, failed_event, failed_type, failed_error, $2, $3 FROM halted
       )
       UPDATE paragraf.checkpoint moved
          SET position = halted.failed_position, moved_at = now(), failed_position = NULL, failed_event = NULL,
              failed_type = NULL, failed_error = NULL, failed_attempts = 0, halted_at = NULL
         FROM halted WHERE moved.subscription = halted.subscription
       RETURNING moved.subscription`,
      [name, reason, by],
    );
    if (skipped.length === 0) throw new NoSuchSubscription(`${name} is not halted`);
  }

  /** Asks for a new generation of a projection, built from the first event beside the one that is read. */
  async rebuild(name: string): Promise<void> {
    const asked = await this.database.query(
      'UPDATE paragraf.projection SET rebuild_requested_at = now() WHERE name = $1 RETURNING name',
      [name],
    );
    if (asked.length === 0) throw new NoSuchSubscription(`There is no projection ${name}`);
  }

  /** Whether a rebuild has been asked for and is not shown yet. */
  async isRebuilding(name: string): Promise<boolean> {
    const rows = await this.database.query(
      'SELECT FROM paragraf.projection WHERE name = $1 AND rebuild_requested_at IS NOT NULL',
      [name],
    );
    return rows.length > 0;
  }
}

function statusOf(row: StatusRow, head: bigint): SubscriptionStatus {
  const position = BigInt(row.position);
  return {
    name: row.name,
    subscription: row.subscription,
    state: row.halted_at !== null ? 'halted' : row.building ? 'building' : 'running',
    position,
    head,
    lag: head - position,
    failure: row.failed_position === null ? null : failedEventOf(row, row.failed_position),
  };
}

function failedEventOf(row: StatusRow, position: string): FailedEvent {
  return {
    position: BigInt(position),
    eventId: row.failed_event,
    eventType: row.failed_type,
    error: row.failed_error,
    attempts: row.failed_attempts,
    haltedAt: row.halted_at,
  };
}
