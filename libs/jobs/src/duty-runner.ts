import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '#kernel';
import type { Database } from '#database';
import type { EventRegistry, EventStore } from '#event-store';
import { Checkpoints, describeFailure, type FollowOptions, LogFollowers } from '#projections';
import { Duties, dutySubscription } from './duties.js';
import { DutyDispatcher } from './duty-dispatcher.js';
import { DutyPerformer } from './duty-performer.js';
import { dutyPlanner } from './duty-planner.js';
import type { Process } from './process.js';
import type { DutyQueue } from './queue/duty-queue.js';
import type { DutyWorker, QueueBackend } from './queue/queue-backend.js';

/** Times in milliseconds. */
export interface DutyRunnerOptions extends FollowOptions {
  /** Between looks for duties whose jobs were lost, 15 000 unless told. */
  readonly sweep?: number;
  /** A performed duty rests so long for its result to come through the log, 60 000 unless told. */
  readonly restPerformed?: number;
  /** A duty that the queue gave up, though nothing was away, rests so long before it is tried again, 300 000 unless told. */
  readonly restFailed?: number;
  /** Tries before the queue gives up, 5 unless told. */
  readonly attempts?: number;
  /** Before the second try, 1000 unless told; doubled for each one after that. */
  readonly backoff?: number;
  /** Duties performed at the same time in this process, 4 unless told. */
  readonly concurrency?: number;
  /** How long a shutdown waits for the duties under way, 20 000 unless told. */
  readonly drain?: number;
}

/** One process's share of the duties: plans them from the log, has jobs wake it for what is due, and performs it. */
export class DutyRunner {
  private readonly logger = new Logger('DutyRunner');
  private readonly duties: Duties;
  private readonly checkpoints: Checkpoints;
  private planners: LogFollowers | undefined;
  private dispatcher: DutyDispatcher | undefined;
  private queue: DutyQueue | undefined;
  private worker: DutyWorker | undefined;

  constructor(
    private readonly processes: readonly Process[],
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly clock: Clock,
    private readonly backend: QueueBackend,
    private readonly options: DutyRunnerOptions = {},
  ) {
    this.duties = new Duties(database);
    this.checkpoints = new Checkpoints(database);
  }

  async start(): Promise<void> {
    const { options, processes, duties, clock } = this;
    const kinds = processes.map(({ kind }) => kind);
    for (const kind of kinds) await this.checkpoints.start(dutySubscription(kind), dutySubscription(kind));

    const rest = { performed: options.restPerformed ?? 60_000, failed: options.restFailed ?? 300_000 };
    const byKind = new Map(processes.map((process) => [process.kind, process]));
    const performer = new DutyPerformer(byKind, duties, clock, rest);
    this.worker = this.backend.worker((job, attempt) => performer.perform(job, attempt), {
      concurrency: options.concurrency ?? 4,
    });

    this.queue = this.backend.queue({ attempts: options.attempts ?? 5, backoff: options.backoff ?? 1_000 });
    const dispatcher = new DutyDispatcher(kinds, duties, this.queue, clock, options.sweep ?? 15_000);
    this.dispatcher = dispatcher;
    dispatcher.start(await this.store.head());

    this.planners = new LogFollowers(this.database, this.store, this.registry, options);
    for (const process of processes)
      this.planners.follow(dutyPlanner(process, duties, () => dispatcher.wake()));
  }

  /** Rejects when the queue cannot be reached. */
  async ping(): Promise<void> {
    await this.queue?.ping();
  }

  /**
   * No new jobs, then those under way, then what they needed: each step begins when the one before it is done. Duties
   * that take too long are left as they are, unsettled, for another process to take up. A step that fails is noted, and
   * does not keep the next from being taken.
   */
  async stop(): Promise<void> {
    await this.dispatcher?.stop();
    await this.within(this.options.drain ?? 20_000, this.worker?.close(), 'finishing duties');
    await this.planners?.stop();
    await this.within(5_000, this.queue?.close(), 'closing the queue');
    await this.within(5_000, this.backend.close(), 'closing the connections of the queue');
  }

  private async within(milliseconds: number, work: Promise<void> | undefined, what: string): Promise<void> {
    const timer = new AbortController();
    const late = delay(milliseconds, 'late' as const, { signal: timer.signal, ref: false }).catch(
      () => 'late',
    );
    try {
      const first = await Promise.race([work, late]);
      if (first === 'late') this.logger.warn(`Gave up ${what} after ${milliseconds} ms`);
    } catch (error) {
      this.logger.warn(`Failed in ${what}: ${describeFailure(error)}`);
    } finally {
      timer.abort();
    }
  }
}
