import { Global, Injectable, Logger, Module, type Provider } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v5 } from 'uuid';
import { Clock, SystemClock, type RecordedEvent } from '#kernel';
import { Database } from '#database';
import { EventRegistry, EventStore, PostgresEventStore, logMigrations } from '#event-store';
import {
  Projection,
  ProjectionReadModule,
  ProjectionsModule,
  ReadYourWrites,
  SubscriptionOperator,
  projectionMigrations,
  type ProjectionSql,
} from '#projections';
import { type TemporaryDatabase, appendEvents, eventually, registryOf, temporaryDatabase } from '#testing';
import { JobsModule } from './jobs.module.js';
import { jobsMigrations } from './migrations.js';
import { type Duty, type DutyChange, Process } from './process.js';

const NAMESPACE = '5a1b4c1e-33f1-4f5c-9a39-0b0f6a9a5d11';

@Injectable()
class Board extends Projection {
  readonly name: string = 'board';
  readonly version = 1;
  readonly handles: readonly string[] = ['notice.posted'];
  readonly tables = 'CREATE TABLE board (association text, notice text PRIMARY KEY)';

  async apply(events: readonly RecordedEvent[], sql: ProjectionSql): Promise<void> {
    for (const { data } of events)
      await sql.query(`INSERT INTO board VALUES ('skaraborg', $1)`, [(data as { id: string }).id]);
  }
}

@Injectable()
class Posting extends Process {
  readonly kind = 'post';
  readonly handles = ['notice.scheduled', 'notice.posted'];

  constructor(private readonly store: EventStore) {
    super();
  }

  plan({ type, data, recordedAt }: RecordedEvent): DutyChange[] {
    const { id } = data as { id: string };
    if (type === 'notice.posted') return [{ settle: id }];
    return [{ add: { key: id, association: 'skaraborg', dueAt: recordedAt, data: {} } }];
  }

  async perform({ key }: Duty): Promise<void> {
    const events = [{ type: 'notice.posted', data: { id: key } }];
    await appendEvents(this.store, `skaraborg/notice-${key}`, events, {
      commandId: v5(key, NAMESPACE),
    });
  }
}

describe('The worker', () => {
  let temporary: TemporaryDatabase;
  let store: PostgresEventStore;
  let app: TestingModule | undefined;

  beforeAll(() => Logger.overrideLogger(false));
  afterAll(() => Logger.overrideLogger(['log', 'warn', 'error']));
  beforeEach(async () => {
    temporary = await temporaryDatabase([...logMigrations, ...projectionMigrations, ...jobsMigrations]);
    store = new PostgresEventStore({ url: temporary.url });
    await store.open();
  });
  afterEach(async () => {
    await app?.close();
    app = undefined;
    await store.close();
    await temporary.drop();
  });

  const boot = async (...providers: Provider[]): Promise<TestingModule> => {
    const core: Provider[] = [
      { provide: Database, useValue: temporary.database },
      { provide: EventStore, useValue: store },
      { provide: EventRegistry, useValue: registryOf('notice.scheduled', 'notice.posted') },
      { provide: Clock, useClass: SystemClock },
    ];
    @Global()
    @Module({ providers: core, exports: core })
    class CoreModule {}

    const module = await Test.createTestingModule({
      imports: [
        CoreModule,
        ProjectionsModule.forRoot(),
        ProjectionReadModule,
        JobsModule.forRoot({ backend: { type: 'postgres', url: temporary.url } }),
      ],
      providers,
    }).compile();
    app = module;
    return module.init();
  };

  it('runs the projections and processes that its modules provide, and stops when it is closed', async () => {
    const module = await boot(Board, Posting);
    await appendEvents(store, 'skaraborg/notice-a', [{ type: 'notice.scheduled', data: { id: 'a' } }]);
    const position = await eventually(async () => (await store.head()) === 2n && 2n);

    expect(await module.get(ReadYourWrites).waitFor(position, { projections: ['board'] })).toBe(true);
    expect(await temporary.database.query('SELECT * FROM read.board')).toEqual([
      { association: 'skaraborg', notice: 'a' },
    ]);
    const operator = module.get(SubscriptionOperator);
    await eventually(async () => (await operator.status()).every(({ lag }) => lag === 0n));
    expect((await operator.status()).map(({ name }) => name)).toEqual(['board', 'duties-post']);

    await module.close();
    app = undefined;
    const leads = await temporary.owner.query(
      `SELECT 1 FROM pg_locks JOIN pg_database ON database = pg_database.oid
        WHERE locktype = 'advisory' AND datname = current_database()`,
    );
    expect(leads).toEqual([]);
  });

  it('does not boot with two projections of one name', async () => {
    class SameName extends Board {}
    await expect(boot(Board, SameName)).rejects.toThrow('Two subscriptions have the name board');
  });

  it('does not boot with two processes of one kind', async () => {
    class SameKind extends Posting {}
    const second = { provide: SameKind, useFactory: () => new SameKind(store) };
    await expect(boot(Posting, second)).rejects.toThrow('Two subscriptions have the name post');
  });

  it('does not boot with an event type that nobody has declared', async () => {
    class Lost extends Board {
      override readonly name = 'lost';
      override readonly handles = ['notice.lost'];
    }
    await expect(boot(Lost)).rejects.toThrow('notice.lost');
  });
});
