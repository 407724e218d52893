import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { defineEvents } from './define-events.js';
import { EventRegistry } from './event-registry.js';
import type { ReadStreamOptions } from './event-store.js';
import { MemoryEventStore } from './memory/memory-event-store.js';
import { StreamMemory } from './stream-memory.js';

const COUNTER = { initial: 0, evolve: (count: number) => count + 1 };

/** A store that counts the events it gives, and may be another one all of a sudden. */
class Counting extends MemoryEventStore {
  given = 0;
  instead: MemoryEventStore | undefined;

  override async *readStream(stream: string, options?: ReadStreamOptions) {
    const events = this.instead
      ? this.instead.readStream(stream, options)
      : super.readStream(stream, options);
    for await (const event of events) {
      this.given++;
      yield event;
    }
  }
}

async function append(store: MemoryEventStore, stream: string, count: number): Promise<void> {
  const commandId = randomUUID();
  const meta = {
    command: 'numbers/draw',
    commandId,
    fingerprint: 'f',
    actor: { person: null, roles: [] },
    occurredAt: '2021-06-01T07:00:00.000Z',
    correlationId: commandId,
    causationId: null,
    usedFacts: [],
  };
  const event = { type: 'number.drawn', schema: 1, data: {}, meta };
  const events = Array.from({ length: count }, () => event);
  await store.append(stream, 'any', events, { commandId, recordedAt: '2021-06-01T07:00:00.000Z' });
}

describe('The memory of streams', () => {
  const registry = new EventRegistry(defineEvents({ 'number.drawn': { type: 'object' } }));
  let store: Counting;
  beforeEach(() => {
    store = new Counting();
  });

  it('asks only for what has come since, and folds only that', async () => {
    const memory = new StreamMemory(store, registry);
    await append(store, 'a/draw-1', 5);
    let folded = 0;
    const counter = { initial: 0, evolve: (count: number) => (folded++, count + 1) };
    expect((await memory.read('a/draw-1')).as(counter)).toBe(5);
    await append(store, 'a/draw-1', 2);
    store.given = 0;

    const history = await memory.read('a/draw-1');
    expect(store.given).toBe(3);
    expect(history.events.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(history.as(counter)).toBe(7);
    expect(folded).toBe(7);
  });

  it('gives a shorter history its own state, though a longer one was folded meanwhile', async () => {
    const memory = new StreamMemory(store, registry);
    await append(store, 'a/draw-1', 2);
    const shorter = await memory.read('a/draw-1');
    await append(store, 'a/draw-1', 1);
    expect((await memory.read('a/draw-1')).as(COUNTER)).toBe(3);
    expect(shorter.as(COUNTER)).toBe(2);
  });

  it('reads anew when the log is no longer the one it knows', async () => {
    const memory = new StreamMemory(store, registry);
    await append(store, 'a/draw-1', 4);
    await memory.read('a/draw-1');
    store.instead = new MemoryEventStore();
    await append(store.instead, 'a/draw-1', 6);
    expect((await memory.read('a/draw-1')).as(COUNTER)).toBe(6);
    store.instead = new MemoryEventStore();
    expect((await memory.read('a/draw-1')).events).toEqual([]);
  });

  it('forgets the streams that were read longest ago', async () => {
    const memory = new StreamMemory(store, registry, 10);
    for (const stream of ['a/draw-1', 'a/draw-2', 'a/draw-3']) await append(store, stream, 4);
    for (const stream of ['a/draw-1', 'a/draw-2', 'a/draw-3']) await memory.read(stream);
    store.given = 0;
    await memory.read('a/draw-3');
    await memory.read('a/draw-2');
    expect(store.given).toBe(2);
    await memory.read('a/draw-1');
    expect(store.given).toBe(6);
  });
});
