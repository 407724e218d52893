import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Clock } from '#kernel';
import { Database } from '#database';
import { EventRegistry, EventStore } from '#event-store';
import { checkSubscribers, providersOf } from '#projections';
import { DutyRunner, type DutyRunnerOptions } from './duty-runner.js';
import { Process } from './process.js';
import { postgresQueues } from './queue/postgres-queues.js';
import type { QueueBackend } from './queue/queue-backend.js';
import { redisQueues } from './queue/redis-queues.js';

export interface JobsOptions extends DutyRunnerOptions {
  readonly backend: QueueBackendOptions;
}

export type QueueBackendOptions =
  | { readonly type: 'postgres'; readonly url: string }
  | {
      readonly type: 'redis';
      readonly url: string;
      /** Keeps installations on one server apart, `paragraf` unless told. */
      readonly prefix?: string;
    };

const OPTIONS = Symbol('jobs options');

/** Finds every Process among the app's providers, refuses to boot when they do not fit, and runs them. */
@Injectable()
export class JobsHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: DutyRunner | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly clock: Clock,
    @Inject(OPTIONS) private readonly options: JobsOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const processes = providersOf(this.discovery, Process);
    checkSubscribers(
      processes.map(({ kind, handles }) => ({ name: kind, handles })),
      this.registry,
    );
    const backend = await openBackend(this.options.backend);
    const { database, store, registry, clock, options } = this;
    this.runner = new DutyRunner(processes, database, store, registry, clock, backend, options);
    await this.runner.start();
  }

  /** Rejects when the queue cannot be reached. */
  async ping(): Promise<void> {
    await this.runner?.ping();
  }

  /** Before the shutdown proper, in which the connection pools end. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}

/** For the worker: plans and performs the duties of the processes that its modules provide. */
@Module({})
export class JobsModule {
  static forRoot(options: JobsOptions): DynamicModule {
    return {
      module: JobsModule,
      imports: [DiscoveryModule],
      providers: [{ provide: OPTIONS, useValue: options }, JobsHost],
      exports: [JobsHost],
    };
  }
}

async function openBackend(options: QueueBackendOptions): Promise<QueueBackend> {
  return options.type === 'redis'
    ? redisQueues(options.url, options.prefix ?? 'paragraf')
    : postgresQueues(options.url);
}
