import { Command, Option } from 'commander';
import type { EventStoreSettings } from '#configuration';
import { allMigrations } from '#core';
import { type Database, migrate, PostgresDatabase } from '#database';
import {
  type EventStore,
  type LogDifference,
  type MigrationProgress,
  compareLogs,
  followLogOf,
  migrateLog,
  NotAPrefix,
  TargetWrittenTo,
} from '#event-store';
import { forgetDuties } from '#jobs';
import { forgetSubscriptions } from '#projections';
import { homeDirectory } from '../home.js';
import { openDatabase, openLogIn } from '../installation.js';
import { bold, dim, ProgressLine, red, say } from '../terminal.js';

type Engine = EventStoreSettings['engine'];

const ENGINES: readonly Engine[] = ['postgres', 'kurrentdb'];

interface MigrateLogOptions {
  readonly from: Engine;
  readonly to: Engine;
  readonly verify: boolean;
}

export const migrateLogCommand = new Command('migrate-log')
  .description(
    'Move the log to another engine and compare the two, event by event; goes on where it was broken off',
  )
  .addOption(new Option('--from <engine>', 'where the log is').choices(ENGINES).makeOptionMandatory())
  .addOption(new Option('--to <engine>', 'where it is to be').choices(ENGINES).makeOptionMandatory())
  .option('--verify', 'only compare the two logs, and change nothing', false)
  .action(async (options: MigrateLogOptions) => {
    if (options.from === options.to) throw new Error('--from and --to are the same.\nName two engines.');
    const server = await openDatabase(homeDirectory());
    const database = new PostgresDatabase({ url: server.url, applicationName: 'paragraf-cli' });
    const closing: Array<() => Promise<unknown>> = [() => server.stop(), () => database.end()];
    try {
      if (!options.verify) await migrate(server.url, allMigrations);
      const source = await openLogIn(options.from, server.url);
      closing.push(() => source.close());
      const target = await openLogIn(options.to, server.url);
      closing.push(() => target.close());
      await moveAndCompare(source, target, database, options);
    } finally {
      for (const step of closing.toReversed()) await step();
    }
  });

async function moveAndCompare(
  source: EventStore,
  target: EventStore,
  database: Database,
  { from, to, verify }: MigrateLogOptions,
): Promise<void> {
  if (!verify) await move(source, target);
  // Asked before the last look at the source: whoever starts after it is seen by the next run.
  const running = await isRunning(database);
  // Positions in PostgreSQL have no gaps, so its head counts the events.
  const total = Number(await (from === 'postgres' ? source : target).head());
  const line = new ProgressLine('Comparing the logs');
  const { events, digest, raised, difference } = await compareLogs(source, target, (done) =>
    line.update(done, total),
  );

  if (difference && !(running && difference.target === null)) {
    line.failed(`equal for ${events} events, and then not`);
    say(red(`  ${told(difference)}`));
    process.exitCode = 1;
    return;
  }
  line.done(`${bold(String(events))} events are the same in both`);
  say(dim(`  SHA-256 of what both hold: ${digest}`));
  if (raised > 0) say(dim(`  ${raised} recorded times went back, and now stand at the time ahead of them`));
  if (verify) return;

  if (running) {
    say(
      `Paragraf is running on this database. Stop it and give the command again, to move what has come since.`,
    );
    return;
  }
  await database.transaction(async (client) => {
    await forgetSubscriptions(client);
    await forgetDuties(client);
    await followLogOf(client, to);
  });
  say(`Positions are new, so read models and duties are made anew from the first event at the next start.`);
  say(to === 'postgres' ? 'Unset EVENT_STORE before it.' : `Set EVENT_STORE=${to} before it.`);
}

async function move(source: EventStore, target: EventStore): Promise<void> {
  const line = new ProgressLine('Moving the log');
  const pace = new Pace();
  try {
    const { there, moved } = await migrateLog(source, target, (progress) =>
      line.update(...pace.at(progress)),
    );
    line.done(`${bold(String(moved))} events moved${there > 0 ? `, ${there} were there` : ''}`);
  } catch (error) {
    line.failed('broken off');
    if (error instanceof NotAPrefix)
      throw new Error(
        `${error.message}.\nMove into an empty target, or one that only this command has written to.`,
        {
          cause: error,
        },
      );
    if (error instanceof TargetWrittenTo)
      throw new Error(`${error.message}.\nStop what writes to it, empty it and begin again.`, {
        cause: error,
      });
    throw error;
  }
}

/** How fast it goes and how long it takes, by how far along the source it is. */
class Pace {
  private readonly began = performance.now();
  private first: bigint | undefined;

  at({ moved, position, end }: MigrationProgress): [done: number, total: number, what: string] {
    this.first ??= position;
    const seconds = (performance.now() - this.began) / 1000;
    const gone = Number(position - this.first);
    const left = gone > 0 ? (seconds * Number(end - position)) / gone : 0;
    return [
      Number((position * 100n) / end),
      100,
      `${moved} events, ${Math.round(moved / seconds)}/s, about ${Math.ceil(left)} s left`,
    ];
  }
}

/** Whether an API or a worker of the installation has connections to its database. */
async function isRunning(database: Database): Promise<boolean> {
  const others = await database.query(
    `SELECT FROM pg_stat_activity
      WHERE datname = current_database() AND application_name IN ('paragraf-api', 'paragraf-worker')`,
  );
  return others.length > 0;
}

function told({ nth, source, target, fields }: LogDifference): string {
  if (source && target)
    return `event ${nth}, ${source.stream} version ${source.version} at ${source.position} and ${target.position}: ${fields.join(', ')} differ`;
  const [which, last] = source ? ['target', source] : ['source', target!];
  return `the ${which} ends before event ${nth}, ${last.stream} version ${last.version}`;
}
