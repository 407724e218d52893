import { setTimeout as delay } from 'node:timers/promises';
import { WakeUps } from '../wake-ups.js';
import type { LogReader } from './log-reader.js';
import type { Names } from './names.js';
import { positionOf } from './record.js';
import type { KurrentDBServer } from './server.js';

const POLL_MS = 1_000;
const SHORTEST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Hears that the log has grown: by one subscription to $all for the whole process (beyond a hundred a process gets
 * nothing, kurrent-io/KurrentDB-Client-NodeJS#175), and by asking for the head once a second. The client does not
 * subscribe anew by itself; this does, from the end, since the head fills what was missed. No `checkpointReached` is
 * given, which hangs the subscription when it rejects.
 */
export class LogListener {
  private readonly wakeUps = new WakeUps();
  private readonly closing = new AbortController();
  private running: Promise<unknown> | undefined;

  constructor(
    private readonly server: KurrentDBServer,
    private readonly reader: LogReader,
    private readonly names: Names,
  ) {}

  open(): void {
    this.running ??= Promise.all([this.subscribe(), this.poll()]);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
  }

  changed(signal: AbortSignal): AsyncIterable<bigint> {
    return this.wakeUps.listen(AbortSignal.any([signal, this.closing.signal]));
  }

  /** What this process has appended itself is known without asking. */
  reached(position: bigint): void {
    this.wakeUps.reached(position);
  }

  private async poll(): Promise<void> {
    const closed = new Promise((resolve) => this.closing.signal.addEventListener('abort', resolve));
    while (!this.closing.signal.aborted) {
      // A read has no deadline: closing must not wait for a server that never answers.
      await Promise.race([this.ask(), closed]);
      await pause(POLL_MS, this.closing.signal);
    }
  }

  private async subscribe(): Promise<void> {
    for (let failures = 0; !this.closing.signal.aborted; failures++) {
      const listened = await this.listen();
      if (listened) failures = 0;
      const longest = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 2 ** failures);
      await pause(longest * (0.5 + Math.random() / 2), this.closing.signal);
    }
  }

  /** Until the subscription ends; true when it had begun. */
  private async listen(): Promise<boolean> {
    let begun = false;
    let end = (): void => undefined;
    try {
      const subscription = this.server.subscribe(this.names.everything());
      // Cancelling the call does not end what the client makes of it.
      end = (): void =>
        void subscription
          .unsubscribe()
          .catch(() => {})
          .finally(() => subscription.destroy());
      subscription.on('error', () => {});
      subscription.once('confirmation', () => {
        begun = true;
        void this.ask();
      });
      this.closing.signal.addEventListener('abort', end);
      for await (const { event } of subscription) if (event) this.wakeUps.reached(positionOf(event));
    } catch {
      // Whatever it is, the next one finds out; meanwhile the head is asked for.
    } finally {
      this.closing.signal.removeEventListener('abort', end);
      end();
    }
    return begun;
  }

  private async ask(): Promise<void> {
    await this.reader.head().then(
      ({ position }) => this.wakeUps.reached(position),
      () => {},
    );
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => {});
}
