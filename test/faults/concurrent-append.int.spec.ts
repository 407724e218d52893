import { type ChildProcess, fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore, eventId, logMigrations } from '#event-store';
import type { RecordedEvent } from '#kernel';
import { type TemporaryDatabase, eventually, temporaryDatabase } from '#testing';
import { type Compiled, compile } from '../support/compiled.js';
import { random } from '../support/random.js';

const WRITERS = 8;
const KILLS = 32;
const BATCH_SIZES = [3, 100, 5_000];

/** What a writer was told: the first and the last position of its append, or none when it was refused. */
interface Answer {
  readonly commandId: string;
  readonly positions?: readonly [first: string, last: string];
}

/**
 * The promise that everything else rests on: a reader that has seen position p has seen every event below p, although
 * writers conflict, roll back and die at any moment, and what was acknowledged is in the log, once.
 */
describe('Eight processes that append, fail and are killed, and three that read', () => {
  const seed = Number(process.env.PARAGRAF_SEED ?? randomInt(2 ** 31));
  const { below, pick } = random(seed);
  let compiled: Compiled;
  let directory: string;
  let database: TemporaryDatabase;
  let store: PostgresEventStore;
  const processes = new Set<ChildProcess>();
  /** Aborts when a process ends by itself: one that is killed has no exit code. */
  const failed = new AbortController();

  beforeAll(async () => {
    process.stdout.write(`concurrent-append: PARAGRAF_SEED=${seed}\n`);
    [compiled, directory, database] = await Promise.all([
      compile('test/faults', 'test/support'),
      mkdtemp(join(tmpdir(), 'paragraf-faults-')),
      temporaryDatabase(logMigrations),
    ]);
    store = new PostgresEventStore({ url: database.url });
    await store.open();
  }, 60_000);

  afterAll(async () => {
    for (const child of processes) child.kill('SIGKILL');
    await store.close();
    await database.drop();
    await Promise.all([compiled.remove(), rm(directory, { recursive: true, force: true })]);
  });

  const start = (program: string, argument: number, file: string): ChildProcess => {
    const path = join(compiled.directory, 'test', 'faults', `${program}.js`);
    const child = fork(path, [database.url, String(argument), join(directory, file)], { execArgv: [] });
    processes.add(child);
    child.once('exit', (code) => {
      processes.delete(child);
      if (code) failed.abort(new Error(`${program} ended with exit code ${code}`));
    });
    return child;
  };

  it('every reader sees exactly the log, in order, and nothing acknowledged is lost or doubled', async () => {
    const readers = BATCH_SIZES.map((size, n) => start('tail-the-log', size, `seen-${n}`));
    let started = 0;
    const startWriter = (): ChildProcess => start('append-at-random', seed + started, `answers-${started++}`);
    const writers = Array.from({ length: WRITERS }, startWriter);

    // Killed as the log grows, not as time passes: at whatever each one happens to be doing then.
    const stop = new AbortController();
    let nextKill = 500n;
    let kills = 0;
    for await (const head of store.changed(AbortSignal.any([stop.signal, failed.signal]))) {
      for (; head >= nextKill && kills < KILLS; kills++) {
        const victim = pick([...writers.keys()]);
        writers[victim]!.kill('SIGKILL');
        writers[victim] = startWriter();
        nextKill = head + BigInt(100 + below(400));
      }
      if (kills === KILLS && head >= nextKill) stop.abort();
    }
    failed.signal.throwIfAborted();

    expect(await Promise.all(writers.map((writer) => finish(writer, 'finish')))).toEqual(
      writers.map(() => 0),
    );
    await eventually(async () => (await appendersOf(database)) === 0);
    const log = await readAll(store);
    expect(await Promise.all(readers.map((reader) => finish(reader, String(log.length))))).toEqual([0, 0, 0]);

    expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => BigInt(index + 1)));
    const lines = log.map(({ position, id }) => `${position} ${id}`);
    for (const n of readers.keys()) expect(await linesOf(join(directory, `seen-${n}`))).toEqual(lines);
    expectContiguousVersions(log);
    expectWholeCommands(log);

    const answers = await answersIn(directory);
    expectAnswersToBeTrue(log, answers);
    const refused = answers.filter(({ positions }) => !positions).length;
    expect(refused).toBeGreaterThan(0);
    process.stdout.write(
      `concurrent-append: ${log.length} events, ${kills} processes killed, ` +
        `${answers.length - refused} appends acknowledged, ${refused} refused\n`,
    );
  }, 180_000);
});

async function finish(child: ChildProcess, message: string): Promise<number | null> {
  const exit = once(child, 'exit');
  child.send(message);
  const [code] = (await exit) as [number | null];
  return code;
}

/** Connections through which a killed process's last append may still be on its way. */
async function appendersOf({ owner }: TemporaryDatabase): Promise<number> {
  const rows = await owner.query(
    `SELECT FROM pg_stat_activity WHERE application_name = 'paragraf-append' AND datname = current_database()`,
  );
  return rows.length;
}

async function readAll(store: PostgresEventStore): Promise<RecordedEvent[]> {
  const log: RecordedEvent[] = [];
  for await (const batch of store.readLog({ after: 0n, batch: 5_000 })) log.push(...batch);
  return log;
}

function expectContiguousVersions(log: readonly RecordedEvent[]): void {
  for (const events of groupBy(log, ({ stream }) => stream).values())
    expect(events.map(({ version }) => version)).toEqual(events.map((_, index) => index + 1));
}

/** A command is in the log whole, at consecutive positions, or not at all. */
function expectWholeCommands(log: readonly RecordedEvent[]): void {
  for (const [commandId, events] of groupBy(log, ({ meta }) => meta.commandId)) {
    const { of } = events[0]!.data as { of: number };
    expect(events.map(({ id }) => id)).toEqual(Array.from({ length: of }, (_, n) => eventId(commandId, n)));
    expect(events.at(-1)!.position - events[0]!.position).toBe(BigInt(of - 1));
  }
}

function expectAnswersToBeTrue(log: readonly RecordedEvent[], answers: readonly Answer[]): void {
  const commands = groupBy(log, ({ meta }) => meta.commandId);
  for (const { commandId, positions } of answers) {
    const events = commands.get(commandId);
    expect(events && [String(events[0]!.position), String(events.at(-1)!.position)]).toEqual(positions);
  }
}

function groupBy(
  log: readonly RecordedEvent[],
  keyOf: (event: RecordedEvent) => string,
): Map<string, RecordedEvent[]> {
  const groups = new Map<string, RecordedEvent[]>();
  for (const event of log) {
    const group = groups.get(keyOf(event));
    if (group) group.push(event);
    else groups.set(keyOf(event), [event]);
  }
  return groups;
}

async function answersIn(directory: string): Promise<Answer[]> {
  const files = (await readdir(directory)).filter((name) => name.startsWith('answers-'));
  const lines = await Promise.all(files.map((name) => linesOf(join(directory, name))));
  return lines.flat().map((line) => JSON.parse(line) as Answer);
}

async function linesOf(file: string): Promise<string[]> {
  return (await readFile(file, 'utf8')).split('\n').filter(Boolean);
}
