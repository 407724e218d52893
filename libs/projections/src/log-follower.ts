import { Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { RecordedEvent } from '#kernel';
import { type Database, isTransient } from '#database';
import type { EventRegistry, EventStore } from '#event-store';
import { Bell } from './bell.js';
import { Checkpoints } from './checkpoints.js';
import { LostFence, describeFailure } from './failure.js';
import type { Leadership } from './leadership.js';

/** Something that follows the log and keeps what it makes of it in PostgreSQL. */
export interface Subscription {
  /** The key of its checkpoint, which must have been started. */
  readonly id: string;
  readonly handles: readonly string[];
  /** Runs in the transaction that moves the checkpoint: what it writes is there exactly when the checkpoint says so. */
  apply(events: readonly RecordedEvent[], client: PoolClient): Promise<void>;
  /** Called at every look at the log that ends with nothing left to read. */
  caughtUp?(): Promise<void>;
}

export interface FollowOptions {
  /** Events per transaction at most, 500 unless told. */
  readonly batch?: number;
  /** Milliseconds between looks at the log and the checkpoint when no wake-up comes, 1000 unless told. */
  readonly fallback?: number;
}

const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 30_000;

class Halted extends Error {}

/** One subscription's loop: lead, read the checkpoint, read the log after it, apply and move in one transaction, sleep. */
export class LogFollower {
  private readonly logger = new Logger('LogFollower');
  private readonly bell = new Bell();
  private readonly checkpoints: Checkpoints;
  private readonly batch: number;
  private readonly fallback: number;
  private stopping = false;
  /** In a row, with nothing applied in between. */
  private failures = 0;
  private running: Promise<void> | undefined;

  constructor(
    readonly subscription: Subscription,
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly leadership: Leadership,
    options: FollowOptions = {},
  ) {
    this.checkpoints = new Checkpoints(database);
    this.batch = options.batch ?? 500;
    this.fallback = options.fallback ?? 1_000;
  }

  start(): void {
    this.running ??= this.loop();
  }

  /** The log has grown, or the checkpoint has been touched. */
  wake(): void {
    this.bell.ring();
  }

  /** Finishes the transaction under way, and gives up the lead. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.bell.ring();
    await this.running;
    await this.leadership.release(this.subscription.id).catch(() => {});
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      try {
        if (await this.leadership.lead(this.subscription.id)) await this.catchUp();
        this.failures = 0;
      } catch (error) {
        this.failures = error instanceof Halted ? 0 : this.failures + 1;
        if (error instanceof Halted) this.logger.error(error.message);
        else this.logger.warn(`${this.subscription.id}: ${describeFailure(error)}`);
      }
      if (this.failures > 0) await this.pause();
      else if (!this.stopping) await this.bell.wait(this.fallback);
    }
  }

  /** Waits before trying again; new events do not cut the wait short, stopping does. */
  private async pause(): Promise<void> {
    const until = Date.now() + Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** (this.failures - 1));
    while (!this.stopping && Date.now() < until) await this.bell.wait(until - Date.now());
  }

  private async catchUp(): Promise<void> {
    const checkpoint = await this.checkpoints.read(this.subscription.id);
    if (!checkpoint || checkpoint.halted) return;
    const head = await this.store.head();
    let at = checkpoint.position;
    if (at < head) {
      // One batch behind the reading, so that the last one can take the checkpoint past the events nobody handles.
      let waiting: RecordedEvent[] = [];
      const log = this.store.readLog({
        after: at,
        to: head,
        types: this.subscription.handles,
        batch: this.batch,
      });
      for await (const batch of log) {
        if (waiting.length > 0) at = await this.advance(at, waiting, waiting.at(-1)!.position);
        if (this.stopping) return;
        waiting = batch;
      }
      await this.advance(at, waiting, head);
    }
    await this.subscription.caughtUp?.();
  }

  private async advance(from: bigint, events: readonly RecordedEvent[], to: bigint): Promise<bigint> {
    try {
      await this.step(from, events, to);
      return to;
    } catch (error) {
      if (events.length === 0 || error instanceof LostFence || isTransient(error)) throw error;
      return this.oneByOne(from, events, to);
    }
  }

  /** Takes a batch that failed one event at a time: up to the event at fault, and no further. */
  private async oneByOne(from: bigint, events: readonly RecordedEvent[], to: bigint): Promise<bigint> {
    let at = from;
    for (const event of events) {
      const next = event === events.at(-1) ? to : event.position;
      try {
        await this.step(at, [event], next);
      } catch (error) {
        if (error instanceof LostFence || isTransient(error)) throw error;
        const failure = describeFailure(error);
        await this.checkpoints.halt(this.subscription.id, at, event, failure);
        throw new Halted(`${this.subscription.id} halted at ${event.type} ${event.id}: ${failure}`);
      }
      at = next;
    }
    return at;
  }

  /** The fence first, since it also locks the checkpoint's row: of two runners, one waits here and then learns. */
  private async step(from: bigint, events: readonly RecordedEvent[], to: bigint): Promise<void> {
    await this.database.transaction(async (client) => {
      await this.checkpoints.move(client, this.subscription.id, from, to);
      if (events.length === 0) return;
      const known = events.map((event) => this.registry.upcast(event));
      await this.subscription.apply(known, client);
    });
    this.failures = 0;
  }
}
