import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Database } from '#database';
import { EventRegistry, EventStore } from '#event-store';
import { checkSubscribers } from './check-subscribers.js';
import type { FollowOptions } from './log-follower.js';
import { ProjectionRunner } from './projection-runner.js';
import { Projection } from './projection.js';

const OPTIONS = Symbol('projection options');

/** Finds every Projection among the app's providers, refuses to boot when they do not fit, and runs them. */
@Injectable()
class ProjectionsHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: ProjectionRunner | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    @Inject(OPTIONS) private readonly options: FollowOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const projections = providersOf(this.discovery, Projection);
    checkSubscribers(projections, this.registry);
    this.runner = new ProjectionRunner(projections, this.database, this.store, this.registry, this.options);
    await this.runner.start();
  }

  /** Before the shutdown proper, in which the connection pools end. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}

/** For the worker: runs the projections that its modules provide. */
@Module({})
export class ProjectionsModule {
  static forRoot(options: FollowOptions = {}): DynamicModule {
    return {
      module: ProjectionsModule,
      imports: [DiscoveryModule],
      providers: [{ provide: OPTIONS, useValue: options }, ProjectionsHost],
    };
  }
}

/** The app's providers of a kind, each instance once however many modules share it. */
export function providersOf<Provider>(
  discovery: DiscoveryService,
  kind: abstract new (...args: never[]) => Provider,
): Provider[] {
  const instances = discovery.getProviders().map((wrapper): unknown => wrapper.instance);
  return [...new Set(instances.filter((instance): instance is Provider => instance instanceof kind))];
}
