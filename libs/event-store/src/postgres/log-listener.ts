import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { poolConfig } from '#database';
import { WakeUps } from '../wake-ups.js';

const POLL_MS = 1_000;
const RECONNECT_MS = 100;

/**
 * Hears that the log has grown: by NOTIFY at once, and by asking once a second in case a signal was lost. A connection
 * that breaks is replaced.
 */
export class LogListener {
  private readonly wakeUps = new WakeUps();
  private readonly closing = new AbortController();
  private running: Promise<void> | undefined;

  constructor(private readonly url: string) {}

  open(): void {
    this.running ??= this.run();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  changed(signal: AbortSignal): AsyncIterable<bigint> {
    return this.wakeUps.listen(AbortSignal.any([signal, this.closing.signal]));
  }

  private async run(): Promise<void> {
    while (!this.closing.signal.aborted) {
      try {
        await this.listen();
      } catch {
        await pause(RECONNECT_MS, this.closing.signal);
      }
    }
  }

  private async listen(): Promise<void> {
    const client = new Client({
      ...poolConfig({ url: this.url, applicationName: 'paragraf-listen' }),
      query_timeout: 10_000,
    });
    const lost = new AbortController();
    const over = AbortSignal.any([this.closing.signal, lost.signal]);
    client.on('error', () => lost.abort());
    // Anybody who is let into the database may NOTIFY, with any text.
    client.on('notification', ({ payload }) => {
      if (/^\d+$/.test(payload ?? '')) this.wakeUps.reached(BigInt(payload!));
    });
    try {
      await client.connect();
      await client.query('LISTEN paragraf_log');
      while (!over.aborted) {
        const { rows } = await client.query<{ position: string }>('SELECT position FROM log.head');
        this.wakeUps.reached(BigInt(rows[0]?.position ?? 0));
        await pause(POLL_MS, over);
      }
    } finally {
      await client.end().catch(() => {});
    }
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => {});
}
