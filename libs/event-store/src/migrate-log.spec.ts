import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#kernel';
import { compareLogs } from './compare-logs.js';
import type { AppendRequest, EventStore } from './event-store.js';
import { MemoryEventStore } from './memory/memory-event-store.js';
import {
  type MigrationProgress,
  migrateLog,
  NotAPrefix,
  NotAsAppended,
  TargetWrittenTo,
} from './migrate-log.js';

const at = (second: number): Instant => `2021-06-01T07:00:${String(second).padStart(2, '0')}.000Z`;

/** What one command appends: how many events to each stream. */
async function command(
  store: EventStore,
  counts: Record<string, number>,
  { second = 0, commandId = randomUUID(), told = undefined as string | undefined, note = 'åäö' } = {},
): Promise<void> {
  const requests: AppendRequest[] = Object.entries(counts).map(([stream, count]) => ({
    stream: `skaraborg/${stream}`,
    expectedVersion: 'any',
    events: Array.from({ length: count }, (_, n) => ({
      type: 'number.drawn',
      schema: 2,
      data: { note, n },
      meta: {
        command: 'numbers/draw',
        commandId: told ?? commandId,
        fingerprint: 'f',
        actor: { person: 'anna', roles: ['secretary'] },
        occurredAt: at(0),
        correlationId: commandId,
        causationId: null,
        usedFacts: [{ stream: 'skaraborg/draw-9', version: 3 }],
      },
    })),
  }));
  await store.appendAll(requests, { commandId, recordedAt: at(second) });
}

async function sample(): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  await command(store, { 'draw-1': 3 }, { second: 1 });
  await command(store, { 'draw-2': 1, 'draw-1': 2 }, { second: 2 });
  await command(store, { 'draw-1': 1 }, { second: 2 });
  await command(store, { 'draw-3': 2 }, { second: 5 });
  return store;
}

/** A store that is cut off after so many appends. */
class Breaking extends MemoryEventStore {
  constructor(private left: number) {
    super();
  }

  override appendAll(
    ...args: Parameters<MemoryEventStore['appendAll']>
  ): ReturnType<MemoryEventStore['appendAll']> {
    if (this.left-- === 0) throw new Error('The target went away');
    return super.appendAll(...args);
  }
}

/** A store whose clocks have gone apart: the last events seem recorded before those ahead of them. */
class Skewed extends MemoryEventStore {
  override async *readLog(
    ...args: Parameters<MemoryEventStore['readLog']>
  ): ReturnType<MemoryEventStore['readLog']> {
    for await (const batch of super.readLog(...args))
      yield batch.map((event) => (event.recordedAt === at(5) ? { ...event, recordedAt: at(1) } : event));
  }
}

async function all(store: EventStore): Promise<object[]> {
  const events: object[] = [];
  for await (const batch of store.readLog({ after: 0n })) events.push(...batch);
  return events;
}

describe('Moving a log to another store', () => {
  it('keeps ids, versions, payloads, recorded times and order, and appends that were one stay one', async () => {
    const source = await sample();
    const target = new MemoryEventStore();
    const progress: MigrationProgress[] = [];

    expect(await migrateLog(source, target, (one) => progress.push(one))).toEqual({ there: 0, moved: 9 });

    expect(await all(target)).toEqual(await all(source));
    expect(progress.map(({ moved }) => moved)).toEqual([3, 6, 7, 9]);
    expect(progress.at(-1)).toMatchObject({ position: 9n, end: 9n });
  });

  it('goes on from where it broke off', async () => {
    const source = await sample();
    const target = new Breaking(2);
    await expect(migrateLog(source, target)).rejects.toThrow('went away');

    expect(await migrateLog(source, target)).toEqual({ there: 6, moved: 3 });
    expect(await migrateLog(source, target)).toEqual({ there: 9, moved: 0 });

    expect(await all(target)).toEqual(await all(source));
  });

  it('takes what has come since on the next run', async () => {
    const source = await sample();
    const target = new MemoryEventStore();
    await migrateLog(source, target);
    await command(source, { 'draw-3': 1 }, { second: 9 });

    expect(await migrateLog(source, target)).toEqual({ there: 9, moved: 1 });
  });

  it('refuses a target that holds another log, and changes nothing there', async () => {
    const target = new MemoryEventStore();
    await command(target, { 'draw-1': 1 });

    const refused = migrateLog(await sample(), target);

    await expect(refused).rejects.toThrow(NotAPrefix);
    await expect(refused).rejects.toThrow(
      'The logs differ at event 1: skaraborg/draw-1 version 1 in the source',
    );
    expect(await target.head()).toBe(1n);
  });

  it('refuses a target that has been written to since', async () => {
    const source = await sample();
    const target = new MemoryEventStore();
    await migrateLog(source, target);
    await command(target, { 'draw-4': 1 });

    await expect(migrateLog(source, target)).rejects.toThrow(
      'The target goes on after the source has ended, with skaraborg/draw-4 version 1',
    );
  });

  it('stops when somebody else writes to the target meanwhile', async () => {
    const target = new MemoryEventStore();
    const intrude = ({ moved }: MigrationProgress) =>
      moved === 3 ? void command(target, { 'draw-1': 1 }) : undefined;

    await expect(migrateLog(await sample(), target, intrude)).rejects.toThrow(TargetWrittenTo);
  });

  it('refuses an event whose id no append can have given it', async () => {
    const source = await sample();
    await command(source, { 'draw-5': 1 }, { second: 6, told: randomUUID() });

    await expect(migrateLog(source, new MemoryEventStore())).rejects.toThrow(NotAsAppended);
  });

  it('records no event before the one ahead of it, though a source may', async () => {
    const source = new Skewed();
    await migrateLog(await sample(), source);
    const target = new MemoryEventStore();
    await migrateLog(source, target);

    const { difference, raised } = await compareLogs(source, target);
    expect(difference).toBeUndefined();
    expect(raised).toBe(2);
    expect((await all(target)).at(-1)).toMatchObject({ recordedAt: at(2) });
  });
});

describe('Comparing two logs', () => {
  it('finds equal logs equal, with one digest, and another digest for another log', async () => {
    const source = await sample();
    const target = new MemoryEventStore();
    await migrateLog(source, target);

    const comparison = await compareLogs(source, target);
    expect(comparison).toMatchObject({ events: 9, sourcePosition: 9n, targetPosition: 9n, raised: 0 });
    expect(comparison.difference).toBeUndefined();
    expect((await compareLogs(target, source)).digest).toBe(comparison.digest);
    const another = await sample();
    expect((await compareLogs(another, another)).digest).not.toBe(comparison.digest);
  });

  it('tells the first event that differs, and in what, but never what it holds', async () => {
    const [source, target] = [new MemoryEventStore(), new MemoryEventStore()];
    const [first, second] = [randomUUID(), randomUUID()];
    await command(source, { 'draw-1': 1 }, { commandId: first });
    await command(target, { 'draw-1': 1 }, { commandId: first });
    await command(source, { 'draw-1': 1 }, { commandId: second, note: 'Anna' });
    await command(target, { 'draw-1': 1 }, { commandId: second, note: 'Bo', second: 1 });

    const { events, difference } = await compareLogs(source, target);

    expect(events).toBe(1);
    expect(difference).toMatchObject({
      nth: 2,
      fields: ['data', 'recordedAt'],
      source: { position: 2n, version: 2 },
    });
    expect(JSON.stringify(difference?.fields)).not.toContain('Anna');
  });

  it('tells which log has ended', async () => {
    const source = await sample();
    const empty = new MemoryEventStore();

    expect((await compareLogs(source, empty)).difference).toMatchObject({ nth: 1, target: null, fields: [] });
    expect((await compareLogs(empty, source)).difference).toMatchObject({ nth: 1, source: null });
    expect((await compareLogs(empty, new MemoryEventStore())).difference).toBeUndefined();
  });
});
