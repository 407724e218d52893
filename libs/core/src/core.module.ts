import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Configuration } from '#configuration';
import { Database, PostgresDatabase } from '#database';
import { CommandRunner, EventRegistry, EventStore, type OpenEventStore, openEventStore } from '#event-store';
import { Clock, DrivenClock, SystemClock } from '#kernel';
import { allEvents } from './all-events.js';
import { allMigrations } from './all-migrations.js';
import { Health } from './health.js';

export interface CoreOptions {
  /** Shown in `pg_stat_activity`, and tells the processes of an installation apart. */
  readonly applicationName: string;
  /** For apps in one process that must agree on the time; otherwise as the configuration says. */
  readonly clock?: Clock;
}

/** What every app stands on and every context may inject: the log, the database, the clock and the command runner. */
@Global()
@Module({})
export class CoreModule implements OnApplicationShutdown {
  constructor(
    @Inject(Database) private readonly database: PostgresDatabase,
    @Inject(EventStore) private readonly store: OpenEventStore,
  ) {}

  static forRoot(configuration: Configuration, { applicationName, clock }: CoreOptions): DynamicModule {
    const { databaseUrl: url } = configuration;
    return {
      module: CoreModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: Clock, useValue: clock ?? clockFor(configuration) },
        { provide: Database, useFactory: () => new PostgresDatabase({ url, applicationName }) },
        { provide: EventRegistry, useFactory: () => new EventRegistry(allEvents) },
        { provide: EventStore, useFactory: () => openEventStore(configuration) },
        {
          provide: CommandRunner,
          inject: [EventStore, EventRegistry, Clock],
          useFactory: (store: EventStore, registry: EventRegistry, clock: Clock) =>
            new CommandRunner(store, registry, clock),
        },
        {
          provide: Health,
          inject: [Database, EventStore],
          useFactory: (database: Database, store: EventStore) => new Health(database, store, allMigrations),
        },
      ],
      exports: [Configuration, Clock, Database, EventRegistry, EventStore, CommandRunner, Health, CqrsModule],
    };
  }

  /** Last of all, when requests have been answered and subscriptions have stopped. */
  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
    await this.database.end();
  }
}

export function clockFor(configuration: Configuration): Clock {
  return configuration.clock === 'driven' ? new DrivenClock() : new SystemClock();
}
