import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Decider, type DomainEvent, type Elsewhere, accept, Clock, refuse, RefusedError } from '#kernel';
import type { CommandEnvelope, CommandOutcome } from './command-envelope.js';
import { type Loaded, type ReadFact, CommandRunner } from './command-runner.js';
import { defineEvents } from './define-events.js';
import { eventId } from './event-ids.js';
import { EventRegistry, InvalidEvent } from './event-registry.js';
import { MemoryEventStore } from './memory/memory-event-store.js';

const TALLY = 'test/tally-t1';
const OTHER = 'test/tally-t2';

type Counted = DomainEvent<'tally.counted', { by: number }>;
interface Count {
  readonly by: number;
  readonly elsewhere?: readonly Elsewhere[];
}

/** Counts, and refuses to go below zero. The context is added to each step. */
const tally: Decider<Count, number, Counted, number> = {
  initial: 0,
  decide: ({ by, elsewhere }, sum, extra) =>
    sum + by + extra < 0
      ? refuse({ id: 'below-zero', title: 'Under noll', kind: 'rule' }, 'Det blir under noll.', { sum })
      : { ...accept<Counted>(counted(by + extra)), ...(elsewhere && { elsewhere }) },
  evolve: (sum, { data }) => sum + data.by,
};

describe('CommandRunner', () => {
  let store: MemoryEventStore;
  let runner: CommandRunner;
  beforeEach(() => {
    const registry = new EventRegistry(
      defineEvents({ 'tally.counted': { type: 'object', properties: { by: { type: 'integer' } } } }),
    );
    store = new MemoryEventStore();
    runner = new CommandRunner(store, registry, new StoppedClock());
  });

  const run = (
    command: Count,
    overrides: Partial<CommandEnvelope> = {},
    context: (read: ReadFact, own: Loaded<number>) => Promise<number> = async () => 0,
  ): Promise<CommandOutcome> => runner.run(envelope(overrides), TALLY, tally, command, context);
  const types = async (stream: string): Promise<DomainEvent[]> => {
    const events: DomainEvent[] = [];
    for await (const { type, data } of store.readStream(stream)) events.push({ type, data });
    return events;
  };
  const refusalOf = async (outcome: Promise<unknown>): Promise<{ rule: string; facts: object }> => {
    const error = await outcome.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof RefusedError)) throw error ?? new Error('Not refused');
    return { rule: error.refusal.refused.id, facts: error.refusal.facts };
  };

  it('loads, decides and appends, and tells what it did', async () => {
    await run({ by: 1 });
    const commandId = randomUUID();
    expect(await run({ by: 2 }, { commandId })).toEqual({
      stream: TALLY,
      version: 2,
      position: 2n,
      duplicate: false,
      events: [{ id: eventId(commandId, 0), type: 'tally.counted', version: 2, data: { by: 2 } }],
    });
    expect((await runner.load(TALLY, tally)).state).toBe(3);
  });

  it('loads a stream as it was at a version', async () => {
    for (const by of [1, 2, 3]) await run({ by });
    expect(await runner.load(TALLY, tally, 2)).toEqual({ stream: TALLY, state: 3, version: 2 });
    expect(await runner.load(OTHER, tally)).toEqual({ stream: OTHER, state: 0, version: 0 });
  });

  it('records who, when, from which command, and which facts were used', async () => {
    await runner.run(envelope(), OTHER, tally, { by: 5 }, async () => 0);
    const given = envelope({ causationId: 'a duty' });
    await runner.run(given, TALLY, tally, { by: 1 }, async (read, own) => {
      expect(own).toEqual({ stream: TALLY, state: 0, version: 0 });
      return (await read(OTHER, tally)).state;
    });
    const [recorded] = (await store.appended(TALLY, given.commandId))!;
    expect(recorded).toMatchObject({ data: { by: 6 }, schema: 1, recordedAt: NOW });
    expect(recorded!.meta).toEqual({
      command: given.command,
      commandId: given.commandId,
      fingerprint: given.fingerprint,
      actor: given.actor,
      occurredAt: given.occurredAt,
      correlationId: given.correlationId,
      causationId: 'a duty',
      usedFacts: [{ stream: OTHER, version: 1 }],
    });
  });

  it('hands on a refusal and appends nothing', async () => {
    expect(await refusalOf(run({ by: -1 }))).toEqual({ rule: 'below-zero', facts: { sum: 0 } });
    expect(await store.head()).toBe(0n);
  });

  it('does not append an event that its schema does not know', async () => {
    await expect(run({ by: 0.5 })).rejects.toBeInstanceOf(InvalidEvent);
    expect(await store.head()).toBe(0n);
  });

  describe('the same command again', () => {
    it('answers as the first time, whatever has happened since', async () => {
      const commandId = randomUUID();
      const first = await run({ by: 1 }, { commandId, expectedVersion: 'none' });
      await run({ by: 5 });
      expect(await run({ by: 1 }, { commandId, expectedVersion: 'none' })).toEqual({
        ...first,
        duplicate: true,
      });
      expect(await types(TALLY)).toHaveLength(2);
    });

    it('is not judged again', async () => {
      const commandId = randomUUID();
      await run({ by: 3 });
      await run({ by: -3 }, { commandId });
      expect(await run({ by: -3 }, { commandId })).toMatchObject({ version: 2, duplicate: true });
    });

    it('is carried out once when it comes many times at once', async () => {
      const commandId = randomUUID();
      const outcomes = await Promise.all(Array.from({ length: 5 }, () => run({ by: 1 }, { commandId })));
      expect(outcomes.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(new Set(outcomes.map(({ version }) => version))).toEqual(new Set([1]));
      expect(await types(TALLY)).toEqual([counted(1)]);
    });

    it('answers as the first time although the two came to different decisions', async () => {
      const commandId = randomUUID();
      const first = await run({ by: 1 }, { commandId }, async () => {
        // Between our reading and our append, the same command is carried out upon other facts.
        await run({ by: 1 }, { commandId }, async () => 7);
        return 0;
      });
      expect(first).toMatchObject({ duplicate: true, events: [{ data: { by: 8 } }] });
      expect(await types(TALLY)).toEqual([counted(8)]);
    });

    it('is not refused for what it has done itself, though the first one came between our readings', async () => {
      const given = { commandId: randomUUID() };
      const first = (): Promise<CommandOutcome> =>
        run({ by: 1, elsewhere: [{ stream: OTHER, expectedVersion: 0, events: [counted(-5)] }] }, given);
      const again = run({ by: 1 }, given, async (read) => {
        await first();
        return (await read(OTHER, tally)).state;
      });
      expect(await again).toMatchObject({ version: 1, duplicate: true, events: [{ data: { by: 1 } }] });
      expect(await types(TALLY)).toHaveLength(1);
    });

    it('is refused when it says something else', async () => {
      const commandId = randomUUID();
      await run({ by: 1 }, { commandId });
      const other = run({ by: 2 }, { commandId, fingerprint: 'other' });
      expect(await refusalOf(other)).toEqual({
        rule: 'command-id-reused',
        facts: { idempotencyKey: commandId },
      });
    });

    it('is refused when it says something else at the same time', async () => {
      const commandId = randomUUID();
      const outcomes = await Promise.allSettled([
        run({ by: 1 }, { commandId }),
        run({ by: 1 }, { commandId, fingerprint: 'other' }),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    });

    it('is refused when the key belongs to another stream', async () => {
      const commandId = randomUUID();
      await runner.run(envelope({ commandId }), OTHER, tally, { by: 1 }, async () => 0);
      expect((await refusalOf(run({ by: 1 }, { commandId }))).rule).toBe('command-id-reused');
      expect(await types(TALLY)).toEqual([]);
    });
  });

  describe('versions', () => {
    it('a stale version is refused with what has happened since', async () => {
      for (const by of [1, 2, 3]) await run({ by });
      expect(await refusalOf(run({ by: 4 }, { expectedVersion: 1 }))).toEqual({
        rule: 'stale-version',
        facts: {
          stream: TALLY,
          expected: 1,
          actual: 3,
          since: [2, 3].map((version) => ({ version, type: 'tally.counted', recordedAt: NOW })),
        },
      });
    });

    it('a version overtaken between reading and appending is refused too', async () => {
      await run({ by: 1 });
      const overtaken = run({ by: 2 }, { expectedVersion: 1 }, async () => (await run({ by: 9 }), 0));
      expect(await refusalOf(overtaken)).toMatchObject({
        rule: 'stale-version',
        facts: { expected: 1, actual: 2, since: [{ version: 2 }] },
      });
      expect(await types(TALLY)).toEqual([counted(1), counted(9)]);
    });

    it('the right version is accepted', async () => {
      await run({ by: 1 }, { expectedVersion: 'none' });
      expect(await run({ by: 1 }, { expectedVersion: 1 })).toMatchObject({ version: 2 });
    });

    it('what exists already cannot be created', async () => {
      await run({ by: 1 });
      expect(await refusalOf(run({ by: 1 }, { expectedVersion: 'none' }))).toEqual({
        rule: 'already-exists',
        facts: { stream: TALLY, version: 1 },
      });
    });

    it('without a version, an overtaken decision is made anew', async () => {
      await run({ by: 1 });
      let overtakes = 2;
      const outcome = await run({ by: -1 }, {}, async (_, { state }) => {
        if (overtakes-- > 0) await run({ by: 10 });
        return state;
      });
      expect(outcome).toMatchObject({ version: 4, events: [{ data: { by: 20 } }] });
    });

    it('without a version, it gives up when overtaken every time', async () => {
      let attempts = 0;
      const outcome = run({ by: 1 }, {}, async () => {
        attempts++;
        await run({ by: 10 });
        return 0;
      });
      expect(await refusalOf(outcome)).toMatchObject({
        rule: 'stale-version',
        facts: { expected: 11, actual: 12, since: [{ version: 12 }] },
      });
      expect(attempts).toBe(12);
    });
  });

  describe('events in another stream', () => {
    const alsoIn = (expectedVersion: number): Elsewhere[] => [
      { stream: OTHER, expectedVersion, events: [counted(100)] },
    ];

    it('are recorded together with its own', async () => {
      const commandId = randomUUID();
      const outcome = await run({ by: 1, elsewhere: alsoIn(0) }, { commandId });
      expect(outcome).toMatchObject({ version: 1, events: [{ data: { by: 1 } }] });
      expect(await types(OTHER)).toEqual([counted(100)]);
      expect(await run({ by: 1, elsewhere: alsoIn(0) }, { commandId })).toEqual({
        ...outcome,
        duplicate: true,
      });
    });

    it('are decided anew when the other stream is overtaken, though the client named a version of its own', async () => {
      await run({ by: 1 });
      const onOther = (): Promise<unknown> => runner.run(envelope(), OTHER, tally, { by: 1 }, async () => 0);
      let overtaken = false;
      const decider: typeof tally = {
        ...tally,
        decide: ({ by }, sum, otherVersion) => tally.decide({ by, elsewhere: alsoIn(otherVersion) }, sum, 0),
      };
      const outcome = await runner.run(
        envelope({ expectedVersion: 1 }),
        TALLY,
        decider,
        { by: 2 },
        async (read) => {
          const { version } = await read(OTHER, tally);
          if (!overtaken) await onOther();
          overtaken = true;
          return version;
        },
      );
      expect(outcome).toMatchObject({ version: 2 });
      expect(await types(OTHER)).toEqual([counted(1), counted(100)]);
    });

    it('are not recorded, nor are its own, when the other stream never is as expected', async () => {
      expect(await refusalOf(run({ by: 1, elsewhere: alsoIn(3) }))).toMatchObject({
        rule: 'stale-version',
        facts: { stream: OTHER, expected: 3, actual: 0, since: [] },
      });
      expect(await store.head()).toBe(0n);
    });
  });
});

const NOW = '2021-06-01T07:00:00.000Z';

class StoppedClock extends Clock {
  now(): string {
    return NOW;
  }
}

function counted(by: number): Counted {
  return { type: 'tally.counted', data: { by } };
}

function envelope(overrides: Partial<CommandEnvelope> = {}): CommandEnvelope {
  return {
    command: 'tallies/count',
    association: 'test',
    id: 't1',
    commandId: randomUUID(),
    fingerprint: 'f',
    expectedVersion: 'any',
    actor: { person: 'p01', roles: ['secretary'] },
    occurredAt: '2021-06-01T06:00:00.000Z',
    correlationId: 'a request',
    causationId: null,
    ...overrides,
  };
}
