import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing';
import type { EventMetadata, RecordedEvent } from '#kernel';
import { KurrentDBStandIn } from '../../../../test/support/kurrentdb-stand-in/stand-in-server.js';
import { eventStoreContract } from '../event-store.contract.js';
import { type AppendOptions, type Appended, type EventStore, type NewEvent } from '../event-store.js';
import { KurrentDBEventStore } from './kurrentdb-event-store.js';
import { KurrentDBServer } from './server.js';

/** Its client waits half a second before the first read: the tests of a file share one. */
class SharedServer extends KurrentDBServer {
  override async close(): Promise<void> {}
  end(): Promise<void> {
    return super.close();
  }
}

const A = 'test/meeting-a';
const B = 'test/meeting-b';
const meta: EventMetadata = {
  command: 'test/append',
  commandId: '7b0a1d1c-0000-4000-8000-000000000000',
  fingerprint: 'f',
  actor: { person: null, roles: ['system'] },
  occurredAt: '2021-06-01T07:00:00.000Z',
  correlationId: 'a request',
  causationId: null,
  usedFacts: [],
};

const realUrl = process.env.KURRENTDB_URL;

describe('With a server', () => {
  let standIn: KurrentDBStandIn | undefined;
  let url: string;
  let server: SharedServer;
  beforeAll(async () => {
    standIn = realUrl ? undefined : await KurrentDBStandIn.start();
    url = realUrl ?? standIn!.url;
    server = new SharedServer(url);
  });
  afterAll(async () => {
    await server.end();
    standIn?.stop();
  });

  // The log is not empty between tests; behind a prefix of its own each test has one that is.
  eventStoreContract('The store in KurrentDB', async () => {
    const store = new KurrentDBEventStore({ url, prefix: newPrefix() }, server);
    await store.open();
    return { store, cleanup: () => store.close() };
  });

  describe('the log in KurrentDB', () => {
    let prefix: string;
    let store: KurrentDBEventStore;
    let other: KurrentDBEventStore;
    beforeEach(async () => {
      prefix = newPrefix();
      store = new KurrentDBEventStore({ url, prefix }, server);
      other = new KurrentDBEventStore({ url, prefix }, server);
      await store.open();
    });
    afterEach(async () => {
      await store.close();
      await other.close();
    });

    // Of a real server it would be good to know; the store is right either way.
    if (!realUrl)
      it('is told by the server as it stands', async () => {
        await store.append(A, 'none', [event('a')], command());
        expect(server.answersAgree).toBe(true);
      });

    it('shows no marker, and nothing of what else is on the server', async () => {
      const neighbour = new KurrentDBEventStore({ url, prefix: newPrefix() }, server);
      const { last } = await store.append(A, 'none', [event('a')], command());
      await neighbour.append(A, 'none', [event('a')], command());
      expect((await readLog(store)).map(({ stream, type }) => [stream, type])).toEqual([[A, 'a']]);
      expect(await readLog(store, { types: ['a'] })).toHaveLength(1);
      expect(await readLog(store, { types: ['paragraf.command'] })).toEqual([]);
      expect(await store.head()).toBe(last);
    });

    it('lets one of two processes with the same command record it', async () => {
      const options = command();
      const answers = await Promise.all(
        [store, other, store, other].map((one) => one.append(A, 'any', [event('a')], options)),
      );
      expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
      expect(await readLog(store)).toHaveLength(1);
    });

    it('tells of commands to whoever writes their id in capitals', async () => {
      const options = command();
      await store.append(A, 'any', [event('a')], options);
      const capitals = { ...options, commandId: options.commandId.toUpperCase() };
      expect(await store.append(A, 'any', [event('a')], capitals)).toMatchObject({ duplicate: true });
      expect(await store.appended(A, capitals.commandId)).toHaveLength(1);
    });

    it('may go back in time between processes, and is still found by time', async () => {
      const at = (one: EventStore, time: string): Promise<Appended> =>
        one.append(A, 'any', [event('a')], { ...command(), recordedAt: `2021-06-01T${time}:00.000Z` });
      await at(store, '08:00');
      const ten = await at(store, '10:00');
      // The other one has read nothing yet, so it does not know that it is behind.
      await at(other, '09:00');
      const noon = await at(store, '12:00');
      expect((await readLog(store)).map(({ recordedAt }) => recordedAt.slice(11, 13))).toEqual([
        '08',
        '10',
        '09',
        '12',
      ]);
      expect(await store.positionAt('2021-06-01T09:30:00.000Z')).toBeLessThan(ten.first);
      expect(await store.positionAt('2021-06-01T10:00:00.000Z')).toBeGreaterThan(ten.last);
      expect(await store.positionAt('2021-06-01T12:00:00.000Z')).toBe(noon.last);
    });

    it('closes when what is under way has been recorded', async () => {
      const underWay = Promise.all(
        ['a', 'b'].map((type) => other.append(A, 'any', [event(type)], command())),
      );
      await other.close();
      expect((await underWay).map(({ version }) => version)).toEqual([1, 2]);
    });
  });
});

// What a real server cannot be told to do.
describe('With a stand-in that fails', () => {
  let standIn: KurrentDBStandIn;
  let server: SharedServer;
  let store: KurrentDBEventStore;
  let other: KurrentDBEventStore;
  beforeAll(async () => {
    standIn = await KurrentDBStandIn.start({
      version: '25.1.0',
      maxAppendSize: 10_000,
      int64: true,
    });
    server = new SharedServer(standIn.url);
  });
  afterAll(async () => {
    await server.end();
    standIn.stop();
  });
  beforeEach(async () => {
    const prefix = newPrefix();
    store = new KurrentDBEventStore({ url: standIn.url, prefix }, server);
    other = new KurrentDBEventStore({ url: standIn.url, prefix }, server);
    await store.open();
  });
  afterEach(async () => {
    await store.close();
    await other.close();
  });

  it('an append whose answer was lost is recorded once, and is no repeat', async () => {
    standIn.failNext('after', 'before');
    const requests = [
      { stream: A, expectedVersion: 'none' as const, events: [event('a1'), event('a2')] },
      { stream: B, expectedVersion: 'any' as const, events: [event('b')] },
    ];
    const appended = await store.appendAll(requests, command());
    const log = await readLog(store);
    expect(log.map(({ type }) => type)).toEqual(['a1', 'a2', 'b']);
    expect(appended).toEqual([
      { stream: A, version: 2, first: log[0]!.position, last: log[1]!.position, duplicate: false },
      { stream: B, version: 1, first: log[2]!.position, last: log[2]!.position, duplicate: false },
    ]);
  });

  it('an append is answered as it stands in the log, however the server tells it', async () => {
    await store.append(A, 'none', [event('a')], command());
    const appended = await store.append(A, 'any', [event('b'), event('c')], command());
    const [, first, last] = await readLog(store);
    expect(appended).toMatchObject({ version: 3, first: first!.position, last: last!.position });
    expect(server.answersAgree).toBe(false);
  });

  it('an append is tried again on a node that is the leader', async () => {
    standIn.failNext('not-leader');
    expect(await store.append(A, 'none', [event('a')], command())).toMatchObject({ version: 1 });
  });

  it.each([
    ['without its particulars', 'bare-conflict' as const],
    ['with numbers that the client misreads', undefined],
  ])('a conflict that comes %s is looked up', async (_, way) => {
    await store.append(A, 'none', [event('a'), event('b')], command());
    if (way) standIn.failNext(way);
    await expect(store.append(A, 1, [event('c')], command())).rejects.toMatchObject({
      name: 'WrongExpectedVersion',
      stream: A,
      expected: 1,
      actual: 2,
    });
  });

  it('a repeat waits until what it repeats can be read', async () => {
    const options = command();
    standIn.log.hold();
    const before = standIn.appends;
    const first = store.append(A, 'none', [event('a')], options);
    await eventually(() => standIn.appends > before);
    const repeat = other.append(A, 'none', [event('a')], options);
    await eventually(() => standIn.appends > before + 2);
    standIn.log.release();
    expect(await repeat).toEqual({ ...(await first), duplicate: true });
  });

  it.each([
    ['too large an append', undefined, [event('a', { text: 'x'.repeat(10_000) })], /MaxAppendSize/],
    ['missing rights', 'denied' as const, [event('a')], /\$admins/],
  ])('says what to do about %s, and does not try again', async (_, way, events, words) => {
    if (way) standIn.failNext(way);
    const before = standIn.appends;
    await expect(store.append(A, 'any', events, command())).rejects.toThrow(words);
    expect(standIn.appends).toBe(before + 1);
    expect(await store.head()).toBe(0n);
  });

  it('a subscription that breaks is replaced', async () => {
    await eventually(() => standIn.subscribers === 1);
    const before = standIn.subscriptionsBegun;
    standIn.dropSubscriptions();
    await eventually(() => standIn.subscriptionsBegun > before && standIn.subscribers === 1);
    const stop = new AbortController();
    const wakeUps = store.changed(stop.signal)[Symbol.asyncIterator]();
    const { last } = await other.append(A, 'any', [event('a')], command());
    expect((await wakeUps.next()).value).toBe(last);
    stop.abort();
  });

  it('no call is left open by whoever stops reading, nor by a store that is closed', async () => {
    await store.append(A, 'any', [event('a'), event('b'), event('c')], command());
    for await (const _ of store.readLog({ after: 0n, batch: 1 })) break;
    for await (const _ of store.readStream(A)) break;
    await store.close();
    await eventually(() => standIn.openReads === 0);
  });
});

describe('Opening refuses', () => {
  it.each([
    ['a connection string that cannot be read', 'kurrentdb://paragraf:hemligt@localhost:2113?tls=perhaps'],
    ['a server that is not there', 'kurrentdb://paragraf:hemligt@127.0.0.1:1?tls=false'],
  ])('%s, and keeps the password to itself', async (_, url) => {
    const store = new KurrentDBEventStore({ url });
    const refused = await store.open().catch((error: Error) => error);
    expect(String(refused)).toMatch(/KURRENTDB_URL/);
    expect(String(refused)).not.toContain('hemligt');
    await store.close();
  });

  it('a server that is too old', async () => {
    const standIn = await KurrentDBStandIn.start({ version: '25.0.1' });
    const store = new KurrentDBEventStore({ url: standIn.url });
    await expect(store.open()).rejects.toThrow(/25\.1 or newer.*25\.0\.1/);
    await store.close();
    standIn.stop();
  });

  it("a log that others' events are in, as soon as they are read", async () => {
    const standIn = await KurrentDBStandIn.start();
    standIn.log.writeForeign('orders-1', 'order-placed', {});
    const store = new KurrentDBEventStore({ url: standIn.url });
    await store.open();
    expect(await readLog(store)).toEqual([]);
    standIn.log.writeForeign(A, 'a', {});
    await expect(readLog(store)).rejects.toThrow(/test\/meeting-a.*not written by Paragraf/);
    await store.close();
    standIn.stop();
  });
});

function event(type: string, data: object = {}): NewEvent {
  return { type, schema: 1, data, meta };
}

function command(): AppendOptions {
  return { commandId: randomUUID(), recordedAt: '2021-06-01T07:00:00.000Z' };
}

function newPrefix(): string {
  return `t${randomBytes(6).toString('hex')}.`;
}

async function readLog(store: EventStore, options: { types?: string[] } = {}): Promise<RecordedEvent[]> {
  const log: RecordedEvent[] = [];
  for await (const batch of store.readLog({ after: 0n, ...options })) log.push(...batch);
  return log;
}
