import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventMetadata, RecordedEvent } from '#kernel';
import { eventId } from './event-ids.js';
import {
  type AppendOptions,
  type EventStore,
  type NewEvent,
  type ReadLogOptions,
  type ReadStreamOptions,
  CommandIdReused,
  WrongExpectedVersion,
} from './event-store.js';

export interface StoreUnderTest {
  readonly store: EventStore;
  readonly cleanup: () => Promise<void>;
}

/** Every promise of the EventStore port, as tests that each adapter passes. `makeStore` gives an empty store. */
export function eventStoreContract(name: string, makeStore: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the event store's contract`, () => {
    let store: EventStore;
    let cleanup: () => Promise<void>;
    beforeEach(async () => ({ store, cleanup } = await makeStore()));
    afterEach(() => cleanup());

    const readLog = async (options: Partial<ReadLogOptions> = {}): Promise<RecordedEvent[]> =>
      (await collect(store.readLog({ after: 0n, ...options }))).flat();
    const readStream = (stream: string, options?: ReadStreamOptions): Promise<RecordedEvent[]> =>
      collect(store.readStream(stream, options));
    const fill = async (stream: string, ...types: string[]): Promise<void> => {
      for (const type of types) await store.append(stream, 'any', [event(type)], command());
    };

    describe('expected versions', () => {
      it('none starts a stream, and only a new one', async () => {
        expect(await store.append(A, 'none', [event('a'), event('b')], command())).toMatchObject({
          stream: A,
          version: 2,
          duplicate: false,
        });
        await expect(store.append(A, 'none', [event('c')], command())).rejects.toMatchObject({
          name: 'WrongExpectedVersion',
          stream: A,
          expected: 'none',
          actual: 2,
        });
      });

      it('a number appends at exactly that version', async () => {
        await fill(A, 'a', 'b');
        expect(await store.append(A, 2, [event('c')], command())).toMatchObject({ version: 3 });
        for (const wrong of [0, 1, 2, 4])
          await expect(store.append(A, wrong, [event('d')], command())).rejects.toMatchObject({
            expected: wrong,
            actual: 3,
          });
        expect(await readStream(A)).toHaveLength(3);
      });

      it('reports 0 as the version of a stream that does not exist', async () => {
        const refused = store.append(A, 7, [event('a')], command());
        await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersion);
        await expect(refused).rejects.toMatchObject({ actual: 0 });
        expect(await store.head()).toBe(0n);
      });

      it('0 means none', async () => {
        expect(await store.append(A, 0, [event('a')], command())).toMatchObject({ version: 1 });
      });

      it('any appends at the end, whatever the version', async () => {
        expect(await store.append(A, 'any', [event('a')], command())).toMatchObject({ version: 1 });
        expect(await store.append(A, 'any', [event('b')], command())).toMatchObject({ version: 2 });
      });

      it('lets exactly one of many concurrent appends at the same version win', async () => {
        await fill(A, 'a');
        const outcomes = await Promise.allSettled(
          Array.from({ length: 20 }, () => store.append(A, 1, [event('b')], command())),
        );
        const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
        expect(lost).toHaveLength(19);
        for (const { reason } of lost) expect(reason).toMatchObject({ expected: 1, actual: 2 });
        expect(await readStream(A)).toHaveLength(2);
      });

      it('records every one of many concurrent appends at any version, without gaps', async () => {
        await Promise.all(
          Array.from({ length: 40 }, (_, n) =>
            store.append([A, B, C][n % 3]!, 'any', [event('a')], command()),
          ),
        );
        const log = await readLog();
        expect(log).toHaveLength(40);
        for (const stream of [A, B, C])
          expect(versionsOf(log.filter((each) => each.stream === stream))).toEqual(
            upTo(stream === A ? 14 : 13),
          );
      });
    });

    describe('several streams at once', () => {
      it('answers in the order of the requests', async () => {
        await fill(B, 'x', 'y');
        const appended = await store.appendAll(
          [
            { stream: B, expectedVersion: 2, events: [event('b')] },
            { stream: A, expectedVersion: 'none', events: [event('a1'), event('a2')] },
          ],
          command(),
        );
        expect(appended).toMatchObject([
          { stream: B, version: 3 },
          { stream: A, version: 2 },
        ]);
        const log = await readLog();
        expect(log.slice(2).map(({ type }) => type)).toEqual(['b', 'a1', 'a2']);
        expect(appended.map(({ first, last }) => [first, last])).toEqual([
          [log[2]!.position, log[2]!.position],
          [log[3]!.position, log[4]!.position],
        ]);
      });

      it('appends nothing anywhere when one stream is at another version', async () => {
        await fill(B, 'x');
        await expect(
          store.appendAll(
            [
              { stream: A, expectedVersion: 'none', events: [event('a')] },
              { stream: B, expectedVersion: 'none', events: [event('b')] },
              { stream: C, expectedVersion: 'none', events: [event('c')] },
            ],
            command(),
          ),
        ).rejects.toMatchObject({ stream: B, expected: 'none', actual: 1 });
        expect((await readLog()).map(({ type }) => type)).toEqual(['x']);
      });

      it('a lost race leaves no half behind', async () => {
        const both = (): Promise<unknown> =>
          store.appendAll(
            [
              { stream: A, expectedVersion: 'none', events: [event('a')] },
              { stream: B, expectedVersion: 'none', events: [event('b')] },
            ],
            command(),
          );
        const outcomes = await Promise.allSettled([both(), both(), both(), both()]);
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect((await readLog()).map(({ type }) => type)).toEqual(['a', 'b']);
      });

      it.each([
        ['no request', []],
        ['a request without events', [{ stream: A, expectedVersion: 'any' as const, events: [] }]],
        [
          'a stream twice',
          [
            { stream: A, expectedVersion: 'any' as const, events: [event('a')] },
            { stream: A, expectedVersion: 'any' as const, events: [event('b')] },
          ],
        ],
        [
          'a name without an association',
          [{ stream: 'meeting-1', expectedVersion: 'any' as const, events: [event('a')] }],
        ],
      ])('refuses %s', async (_, requests) => {
        await expect(store.appendAll(requests, command())).rejects.toBeInstanceOf(RangeError);
        expect(await store.head()).toBe(0n);
      });
    });

    describe('the same command again', () => {
      it('appends once and answers as the first time', async () => {
        const options = command();
        const first = await store.append(A, 'none', [event('a'), event('b')], options);
        await fill(A, 'later');
        expect(await store.append(A, 'none', [event('a'), event('b')], options)).toEqual({
          ...first,
          duplicate: true,
        });
        expect(await readLog()).toHaveLength(3);
      });

      it('answers as the first time over several streams', async () => {
        const options = command();
        const requests = [
          { stream: A, expectedVersion: 'none' as const, events: [event('a')] },
          { stream: B, expectedVersion: 'none' as const, events: [event('b1'), event('b2')] },
        ];
        const first = await store.appendAll(requests, options);
        expect(await store.appendAll(requests, options)).toEqual(
          first.map((appended) => ({ ...appended, duplicate: true })),
        );
      });

      it('appends once when it comes many times at once', async () => {
        const options = command();
        const answers = await Promise.all(
          Array.from({ length: 10 }, () => store.append(A, 'none', [event('a')], options)),
        );
        expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
        expect(new Set(answers.map(({ last }) => last)).size).toBe(1);
        expect(await readLog()).toHaveLength(1);
      });

      it('may be a request of its own: time and metadata do not count', async () => {
        const options = command();
        const first = await store.append(A, 'none', [event('a')], options);
        const later = { ...options, recordedAt: '2031-01-01T00:00:00.000Z' };
        const repeat = { ...event('a'), meta: { ...meta, correlationId: 'another request' } };
        expect(await store.append(A, 'any', [repeat], later)).toEqual({ ...first, duplicate: true });
      });

      it('appends after a conflict, when nothing had been recorded', async () => {
        const options = command();
        await fill(A, 'a');
        await expect(store.append(A, 'none', [event('b')], options)).rejects.toThrow(WrongExpectedVersion);
        expect(await store.append(A, 1, [event('b')], options)).toMatchObject({
          version: 2,
          duplicate: false,
        });
      });

      it.each([
        ['another type', A, [event('other'), event('b')]],
        ['other data', A, [event('a', { n: 2 }), event('b')]],
        ['fewer events', A, [event('a')]],
        ['more events', A, [event('a'), event('b'), event('c')]],
        ['another schema version', A, [{ ...event('a'), schema: 2 }, event('b')]],
        ['another stream', B, [event('a'), event('b')]],
      ])('refuses the id of a command that appended something else: %s', async (_, stream, events) => {
        const options = command();
        await store.append(A, 'any', [event('a'), event('b')], options);
        const refused = store.append(stream, 'any', events, options);
        await expect(refused).rejects.toBeInstanceOf(CommandIdReused);
        await expect(refused).rejects.toMatchObject({ commandId: options.commandId });
        expect(await readLog()).toHaveLength(2);
      });

      it('keeps its refusal to itself: appends beside it are recorded', async () => {
        const options = command();
        await store.append(A, 'any', [event('a')], options);
        const outcomes = await Promise.allSettled([
          store.append(A, 'any', [event('b')], options),
          store.append(B, 9, [event('b')], command()),
          ...Array.from({ length: 10 }, (_, n) =>
            store.append(`test/meeting-m${n}`, 0, [event('c')], command()),
          ),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual([
          'rejected',
          'rejected',
          ...Array.from({ length: 10 }, () => 'fulfilled'),
        ]);
        expect(await readLog()).toHaveLength(11);
      });

      it('tells what a command appended to a stream', async () => {
        const options = command();
        await store.appendAll(
          [
            { stream: A, expectedVersion: 'none', events: [event('a1'), event('a2')] },
            { stream: B, expectedVersion: 'none', events: [event('b')] },
          ],
          options,
        );
        await fill(B, 'later');
        expect((await store.appended(A, options.commandId))?.map(({ type }) => type)).toEqual(['a1', 'a2']);
        expect((await store.appended(B, options.commandId))?.map(({ type }) => type)).toEqual(['b']);
        expect(await store.appended(C, options.commandId)).toBeUndefined();
        expect(await store.appended(A, randomUUID())).toBeUndefined();
      });

      it('tells of a command with hundreds of events', async () => {
        const options = command();
        const events = Array.from({ length: 300 }, (_, n) => event('a', { n }));
        await store.append(A, 'none', events, options);
        expect((await store.appended(A, options.commandId))?.map(({ data }) => data)).toEqual(
          events.map(({ data }) => data),
        );
      });
    });

    describe('what is recorded', () => {
      it('is what was given, with ids made from the command', async () => {
        const options = { commandId: randomUUID(), recordedAt: '2021-06-01T07:00:00.120Z' };
        await store.appendAll(
          [
            {
              stream: A,
              expectedVersion: 'none',
              events: [event('a', { n: 1 }), { ...event('b'), schema: 3 }],
            },
            { stream: B, expectedVersion: 'none', events: [event('c')] },
          ],
          options,
        );
        const shared = { meta, recordedAt: options.recordedAt, position: expect.any(BigInt) };
        expect(await readLog()).toEqual([
          {
            ...shared,
            stream: A,
            version: 1,
            id: eventId(options.commandId, 0),
            type: 'a',
            schema: 1,
            data: { n: 1 },
          },
          {
            ...shared,
            stream: A,
            version: 2,
            id: eventId(options.commandId, 1),
            type: 'b',
            schema: 3,
            data: {},
          },
          {
            ...shared,
            stream: B,
            version: 1,
            id: eventId(options.commandId, 2),
            type: 'c',
            schema: 1,
            data: {},
          },
        ]);
      });

      it.each<[string, object]>([
        ['key order', { z: 1, a: { y: 1, b: 2 }, m: [] }],
        ['Swedish, emoji and combining characters', { text: 'Åäö § 12 – ”ja” 👩🏽‍⚖️ e\u0301 \u00a0\u2028' }],
        ['NUL and other control characters', { text: '\u0000\u0001\u001f\u007f' }],
        ['half surrogates', { text: '\ud800 \udc00' }],
        ['quotes, backslashes and braces', { text: '{"a\\": NULL, \\\\ , \' $1 ""}', '{,}': 'NULL' }],
        [
          'large and small numbers',
          { big: 9_007_199_254_740_991, huge: 1.5e300, tiny: 5e-324, third: 1 / 3 },
        ],
        ['empty things', { empty: '', none: null, no: false, zero: 0, list: [], object: {} }],
        ['a long text', { text: 'paragraf '.repeat(40_000) }],
      ])('keeps the text of the payload exactly: %s', async (_, data) => {
        const odd = { ...event('a', data), meta: { ...meta, odd: data } };
        await store.append(A, 'none', [odd], command());
        const [read] = await readStream(A);
        expect(JSON.stringify(read!.data)).toBe(JSON.stringify(data));
        expect(JSON.stringify(read!.meta)).toBe(JSON.stringify(odd.meta));
      });

      it('cannot be changed through what was given or read', async () => {
        const data = { list: [1] };
        await store.append(A, 'none', [event('a', data)], command());
        data.list.push(2);
        const [read] = await readStream(A);
        (read!.data as typeof data).list.push(3);
        expect((await readStream(A))[0]!.data).toEqual({ list: [1] });
      });

      it('never goes back in time', async () => {
        const times = ['2021-06-01T09:00:00.000Z', '2021-06-01T08:00:00.000Z', '2021-06-01T10:00:00.000Z'];
        for (const recordedAt of times)
          await store.append(A, 'any', [event('a')], { ...command(), recordedAt });
        expect((await readLog()).map(({ recordedAt }) => recordedAt)).toEqual([times[0], times[0], times[2]]);
      });
    });

    describe('reading a stream', () => {
      beforeEach(async () => {
        await fill(A, 'a1', 'a2', 'a3', 'a4', 'a5');
        await fill(B, 'b1');
      });

      it.each<[string, ReadStreamOptions, string[]]>([
        ['whole', {}, ['a1', 'a2', 'a3', 'a4', 'a5']],
        ['from a version', { from: 4 }, ['a4', 'a5']],
        ['to a version', { to: 2 }, ['a1', 'a2']],
        ['between versions', { from: 2, to: 3 }, ['a2', 'a3']],
        ['beyond its end', { from: 6 }, []],
        ['backwards', { backwards: true }, ['a5', 'a4', 'a3', 'a2', 'a1']],
        ['backwards between versions', { from: 2, to: 4, backwards: true }, ['a4', 'a3', 'a2']],
      ])('reads it %s', async (_, options, types) => {
        expect((await readStream(A, options)).map(({ type }) => type)).toEqual(types);
      });

      it('is empty when the stream does not exist', async () => {
        expect(await readStream(C)).toEqual([]);
      });

      it('counts versions from 1 without gaps, however long the stream', async () => {
        const many = Array.from({ length: 1_200 }, (_, n) => event('a', { n }));
        await store.append(C, 'none', many, command());
        expect(versionsOf(await readStream(C))).toEqual(upTo(1_200));
        expect(versionsOf(await readStream(C, { backwards: true }))).toEqual(upTo(1_200).reverse());
      });

      it('may be left before its end', async () => {
        for await (const { type } of store.readStream(A)) if (type === 'a2') break;
        expect(await readStream(A)).toHaveLength(5);
      });
    });

    describe('reading the log', () => {
      const OTHER = 'another/meeting-1';
      beforeEach(async () => {
        await fill(A, 'x', 'y');
        await fill(OTHER, 'x', 'z');
        await fill(B, 'y', 'x');
      });

      it('is in the order of the appends', async () => {
        const log = await readLog();
        expect(log.map(({ type }) => type)).toEqual(['x', 'y', 'x', 'z', 'y', 'x']);
        for (const [index, { position }] of log.entries())
          expect(position).toBeGreaterThan(log[index - 1]?.position ?? 0n);
      });

      it('begins after one position and ends with another', async () => {
        const positions = (await readLog()).map(({ position }) => position);
        const read = await readLog({ after: positions[1]!, to: positions[3]! });
        expect(read.map(({ position }) => position)).toEqual(positions.slice(2, 4));
        expect(await readLog({ after: positions[5]! })).toEqual([]);
      });

      it.each<[string, Partial<ReadLogOptions>, string[]]>([
        ['one type', { types: ['z'] }, ['z']],
        ['several types', { types: ['x', 'z'] }, ['x', 'x', 'z', 'x']],
        ['no type', { types: [] }, []],
        ['one association', { association: 'another' }, ['x', 'z']],
        ['a type of one association', { association: 'test', types: ['x'] }, ['x', 'x']],
        ['an association that only begins alike', { association: 'tes' }, []],
      ])('can be narrowed to %s', async (_, options, types) => {
        expect((await readLog(options)).map(({ type }) => type)).toEqual(types);
      });

      it('comes in batches of at most the size asked for', async () => {
        const batches = await collect(store.readLog({ after: 0n, batch: 2, types: ['x', 'y'] }));
        expect(batches.map((batch) => batch.map(({ type }) => type))).toEqual([
          ['x', 'y'],
          ['x', 'y'],
          ['x'],
        ]);
      });

      it('gives no empty batch', async () => {
        expect(await collect(store.readLog({ after: 0n, batch: 3 }))).toHaveLength(2);
        expect(await collect(store.readLog({ after: 0n, types: ['unheard-of'] }))).toEqual([]);
      });

      it('may be left before its end', async () => {
        for await (const batch of store.readLog({ after: 0n, batch: 1 })) if (batch[0]!.type === 'y') break;
        expect(await readLog()).toHaveLength(6);
      });

      it('shows nothing new below a position already seen', async () => {
        const seen: bigint[] = [];
        const appends = Promise.all(
          Array.from({ length: 200 }, (_, n) =>
            store.append(`test/meeting-m${n}`, 'none', [event('a'), event('b')], command()),
          ),
        );
        let done = false;
        void appends.finally(() => (done = true));
        let last = false;
        while (!last) {
          last = done;
          for await (const batch of store.readLog({ after: seen.at(-1) ?? 0n }))
            seen.push(...batch.map(({ position }) => position));
        }
        await appends;
        expect(seen).toEqual((await readLog()).map(({ position }) => position));
      });
    });

    describe('where the log stands', () => {
      it('is 0 while the log is empty, then the last position', async () => {
        expect(await store.head()).toBe(0n);
        const { last } = await store.append(A, 'none', [event('a'), event('b')], command());
        expect(await store.head()).toBe(last);
        expect((await readLog()).at(-1)!.position).toBe(last);
      });

      it('tells the last event', async () => {
        expect(await store.last()).toBeUndefined();
        await fill(A, 'a');
        await fill(B, 'b');
        expect(await store.last()).toEqual((await readLog()).at(-1));
      });

      it('can be asked for at an instant', async () => {
        const at = async (recordedAt: string): Promise<bigint> =>
          (await store.append(A, 'any', [event('a'), event('b')], { ...command(), recordedAt })).last;
        expect(await store.positionAt('2030-01-01T00:00:00.000Z')).toBe(0n);
        const nine = await at('2021-06-01T09:00:00.000Z');
        const ten = await at('2021-06-01T10:00:00.500Z');
        const clockBehind = await at('2021-06-01T08:00:00.000Z');
        const noon = await at('2021-06-01T12:00:00.000Z');
        expect(await store.positionAt('2021-06-01T08:59:59.999Z')).toBe(0n);
        expect(await store.positionAt('2021-06-01T09:00:00.000Z')).toBe(nine);
        expect(await store.positionAt('2021-06-01T10:00:00.499Z')).toBe(nine);
        expect(await store.positionAt('2021-06-01T10:00:00.500Z')).toBe(clockBehind);
        expect(clockBehind).toBeGreaterThan(ten);
        expect(await store.positionAt('2021-06-01T11:00:00.000Z')).toBe(clockBehind);
        expect(await store.positionAt('2021-06-01T12:00:00.000Z')).toBe(noon);
        expect(await store.positionAt('2999-01-01T00:00:00.000Z')).toBe(noon);
      });
    });

    describe('wake-ups', () => {
      const ended = new AbortController();
      ended.abort();

      it('come when the log has grown, with a position to read up to', async () => {
        const stop = new AbortController();
        const wakeUps = store.changed(stop.signal)[Symbol.asyncIterator]();
        const first = wakeUps.next();
        const one = await store.append(A, 'any', [event('a')], command());
        expect((await first).value).toBe(one.last);
        const two = await store.append(A, 'any', [event('b')], command());
        let position = 0n;
        while (position < two.last) position = (await wakeUps.next()).value as bigint;
        expect(position).toBe(two.last);
        stop.abort();
        expect(await wakeUps.next()).toEqual({ done: true, value: undefined });
      });

      it('come at once to whoever begins to listen late', async () => {
        await fill(A, 'a', 'b');
        const stop = new AbortController();
        const head = await store.head();
        let told = 0n;
        for await (const position of store.changed(stop.signal)) {
          told = position;
          if (told === head) stop.abort();
        }
        expect(told).toBe(head);
      });

      it('are not lost on whoever asks for them only after the append', async () => {
        const stop = new AbortController();
        const wakeUps = store.changed(stop.signal)[Symbol.asyncIterator]();
        const { last } = await store.append(A, 'any', [event('a')], command());
        expect((await wakeUps.next()).value).toBe(last);
        stop.abort();
      });

      it('come to every listener', async () => {
        const stop = new AbortController();
        const first = async (): Promise<bigint> => {
          for await (const position of store.changed(stop.signal)) return position;
          return -1n;
        };
        const waiting = Promise.all([first(), first(), first()]);
        const { last } = await store.append(A, 'any', [event('a')], command());
        expect(await waiting).toEqual([last, last, last]);
      });

      it('end when they are no longer wanted', async () => {
        expect(await collect(store.changed(ended.signal))).toEqual([]);
        const stop = new AbortController();
        const waiting = collect(store.changed(stop.signal));
        stop.abort();
        expect(await waiting).toEqual([]);
      });
    });
  });
}

const A = 'test/meeting-a';
const B = 'test/meeting-b';
const C = 'test/meeting-c';

const meta: EventMetadata = {
  command: 'test/append',
  commandId: '7b0a1d1c-0000-4000-8000-000000000000',
  fingerprint: 'f',
  actor: { person: null, roles: ['system'] },
  occurredAt: '2021-06-01T07:00:00.000Z',
  correlationId: 'a request',
  causationId: null,
  usedFacts: [{ stream: 'test/association-test', version: 4 }],
};

function event(type: string, data: object = {}): NewEvent {
  return { type, schema: 1, data, meta };
}

function command(): AppendOptions {
  return { commandId: randomUUID(), recordedAt: '2021-06-01T07:00:00.000Z' };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function versionsOf(events: readonly RecordedEvent[]): number[] {
  return events.map(({ version }) => version);
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
