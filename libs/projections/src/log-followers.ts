import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '#database';
import type { EventRegistry, EventStore } from '#event-store';
import { describeFailure } from './failure.js';
import { Leadership } from './leadership.js';
import { type FollowOptions, type Subscription, LogFollower } from './log-follower.js';

/** The subscriptions that one process offers to run: they share the wake-ups and the connection that leads. */
export class LogFollowers {
  private readonly logger = new Logger('LogFollowers');
  private readonly followers = new Map<string, LogFollower>();
  private readonly leadership: Leadership;
  private readonly stopping = new AbortController();
  private readonly listening: Promise<void>;

  constructor(
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly options: FollowOptions = {},
  ) {
    this.leadership = new Leadership(database);
    this.listening = this.listen();
  }

  get ids(): string[] {
    return [...this.followers.keys()];
  }

  follow(subscription: Subscription): void {
    const { database, store, registry, leadership, options } = this;
    const follower = new LogFollower(subscription, database, store, registry, leadership, options);
    this.followers.set(subscription.id, follower);
    follower.start();
  }

  wake(): void {
    for (const follower of this.followers.values()) follower.wake();
  }

  /** Finishes what the subscription has under way. Must not be awaited from within the subscription itself. */
  async leave(id: string): Promise<void> {
    const follower = this.followers.get(id);
    this.followers.delete(id);
    await follower?.stop();
  }

  /** Finishes the transactions under way and gives up every lead. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.listening, ...this.ids.map((id) => this.leave(id))]);
    await this.leadership.close();
  }

  private async listen(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        for await (const _position of this.store.changed(signal)) this.wake();
      } catch (error) {
        if (!signal.aborted) this.logger.warn(`No wake-ups from the log: ${describeFailure(error)}`);
      }
      // Until it answers again, each follower looks for itself.
      await delay(1_000, undefined, { signal }).catch(() => {});
    }
  }
}
