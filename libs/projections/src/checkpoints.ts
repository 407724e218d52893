import type { PoolClient } from 'pg';
import type { RecordedEvent } from '#kernel';
import type { Database } from '#database';
import { LostFence } from './failure.js';

export interface Checkpoint {
  readonly position: bigint;
  readonly halted: boolean;
}

/** How far each subscription has read. The SQL of `paragraf.checkpoint`, and the one place that moves it. */
export class Checkpoints {
  constructor(private readonly database: Database) {}

  /** Starts a subscription from the beginning of the log, unless it has been started. */
  async start(subscription: string, name: string): Promise<void> {
    await this.database.query(
      'INSERT INTO paragraf.checkpoint (subscription, name) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [subscription, name],
    );
  }

  async read(subscription: string): Promise<Checkpoint | undefined> {
    const [row] = await this.database.query<{ position: string; halted: boolean }>(
      'SELECT position, halted_at IS NOT NULL AS halted FROM paragraf.checkpoint WHERE subscription = $1',
      [subscription],
    );
    return row && { position: BigInt(row.position), halted: row.halted };
  }

  /**
   * Moves the checkpoint within the caller's transaction, and locks its row until that ends. The fence: it moves only
   * from where the caller believes it to be, so that two runners can never both apply the same events.
   */
  async move(client: PoolClient, subscription: string, from: bigint, to: bigint): Promise<void> {
    const { rowCount } = await client.query(
      `UPDATE paragraf.checkpoint
          SET position = $3, moved_at = now(), failed_position = NULL, failed_event = NULL, failed_type = NULL,
              failed_error = NULL, failed_attempts = 0
        WHERE subscription = $1 AND position = $2 AND halted_at IS NULL`,
      [subscription, from, to],
    );
    if (rowCount !== 1) throw new LostFence(subscription);
  }

  /** Stops the subscription before an event that it cannot take. */
  async halt(subscription: string, from: bigint, event: RecordedEvent, error: string): Promise<void> {
    await this.database.query(
      `UPDATE paragraf.checkpoint
          SET failed_attempts = CASE WHEN failed_event = $4 THEN failed_attempts ELSE 0 END + 1,
              failed_position = $3, failed_event = $4, failed_type = $5, failed_error = $6, halted_at = now()
        WHERE subscription = $1 AND position = $2`,
      [subscription, from, event.position, event.id, event.type, error],
    );
  }
}
