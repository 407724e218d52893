import { Logger } from '@nestjs/common';
import type { Database } from '#database';
import type { EventRegistry, EventStore } from '#event-store';
import { describeFailure } from './failure.js';
import { ReadModelGenerations, possibleSchemasOf, quoted } from './generations.js';
import type { FollowOptions, Subscription } from './log-follower.js';
import { LogFollowers } from './log-followers.js';
import { type Projection, sqlOf } from './projection.js';

/** Keeps read models up to date, and builds new generations of them beside the old. Any number of processes may run one. */
export class ProjectionRunner {
  private readonly logger = new Logger('ProjectionRunner');
  private readonly generations: ReadModelGenerations;
  private readonly followers: LogFollowers;
  private timer: NodeJS.Timeout | undefined;
  private reconciling: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly projections: readonly Projection[],
    database: Database,
    store: EventStore,
    registry: EventRegistry,
    private readonly options: FollowOptions = {},
  ) {
    this.generations = new ReadModelGenerations(database);
    this.followers = new LogFollowers(database, store, registry, options);
  }

  /** When it resolves, every read model's tables and views stand, and its loop is running. */
  async start(): Promise<void> {
    for (const projection of this.projections) await this.generations.prepare(projection);
    await this.reconcile();
    this.timer = setInterval(() => void this.reconcileSafely(), this.options.fallback ?? 1_000);
  }

  /** Finishes the transactions under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.reconciling;
    await this.followers.stop();
  }

  /** One at a time: a new round begins when the one before it is done. */
  private reconcileSafely(): Promise<void> {
    this.reconciling = this.reconciling.then(() =>
      this.stopped
        ? undefined
        : this.reconcile().catch((error: unknown) => this.logger.warn(describeFailure(error))),
    );
    return this.reconciling;
  }

  /** Makes what runs be what should run: operators ask for rebuilds in the database, and other processes switch. */
  private async reconcile(): Promise<void> {
    for (const [projection, wanted] of await this.generations.wanted(this.projections)) {
      const running = new Set(this.followers.ids);
      const { live, build } = wanted;
      if (build) await this.generations.prepare(projection);
      if (build && !running.has(build)) this.followers.follow(this.building(projection, build));
      if (live && !running.has(live)) this.followers.follow(this.keeping(projection, live));
      for (const id of possibleSchemasOf(projection))
        if (running.has(id) && id !== live && id !== build) await this.followers.leave(id);
    }
  }

  private keeping(projection: Projection, schema: string): Subscription {
    return {
      id: schema,
      handles: projection.handles,
      apply: async (events, client) => {
        await client.query(`SET LOCAL search_path TO ${quoted(schema)}`);
        await projection.apply(events, sqlOf(client));
      },
    };
  }

  /** Keeps a schema that is not shown yet, and shows it once it has caught up. What runs after that is settled anew. */
  private building(projection: Projection, schema: string): Subscription {
    return {
      ...this.keeping(projection, schema),
      caughtUp: async () => {
        if (!(await this.generations.switchTo(projection, schema))) return this.followers.wake();
        this.logger.log(`${projection.name}: version ${projection.version} is built and shown`);
        // Not awaited: it waits for this follower, which is waiting here.
        void this.followers.leave(schema).then(() => this.reconcileSafely());
      },
    };
  }
}
