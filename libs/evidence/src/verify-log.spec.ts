import { describe, expect, it } from '@jest/globals';
import { type EventMetadata, type RecordedEvent } from '#kernel';
import { defineEvents, EventRegistry, type EventStore, MemoryEventStore } from '#event-store';
import { verifyLog } from './verify-log.js';

const registry = new EventRegistry(
  defineEvents({
    'meeting.opened': {
      type: 'object',
      required: ['openedBy'],
      additionalProperties: false,
      properties: { openedBy: {} },
    },
  }),
);
const FIRST = '6f1b6f0c-6a43-4f0e-9f0a-0d8f7a0f0001';
const SECOND = '6f1b6f0c-6a43-4f0e-9f0a-0d8f7a0f0002';

async function logOfThree(): Promise<EventStore> {
  const store = new MemoryEventStore();
  const event = (commandId: string) => ({
    type: 'meeting.opened',
    schema: 1,
    data: { openedBy: null },
    meta: { commandId } as EventMetadata,
  });
  await store.appendAll(
    [
      { stream: 'a/meeting-1', expectedVersion: 'none', events: [event(FIRST)] },
      { stream: 'a/meeting-2', expectedVersion: 'none', events: [event(FIRST)] },
    ],
    { commandId: FIRST, recordedAt: '2021-06-01T07:00:00.000Z' },
  );
  await store.append('a/meeting-1', 1, [event(SECOND)], {
    commandId: SECOND,
    recordedAt: '2021-06-01T08:00:00.000Z',
  });
  return store;
}

/** The same log after somebody has been at it. */
async function tampered(tamper: (log: RecordedEvent[]) => RecordedEvent[]): Promise<EventStore> {
  const store = await logOfThree();
  const log: RecordedEvent[] = [];
  for await (const batch of store.readLog({ after: 0n })) log.push(...batch);
  return {
    readLog: async function* () {
      yield tamper(log);
    },
  } as unknown as EventStore;
}

const faultsOf = async (store: EventStore, gapless = true): Promise<string[]> =>
  (await verifyLog(store, registry, { gapless })).faults.map(
    ({ position, fault }) => `${position}: ${fault}`,
  );

describe('verifying the log', () => {
  it('finds nothing in a log that nobody has touched', async () => {
    expect(await verifyLog(await logOfThree(), registry, { gapless: true })).toEqual({
      events: 3,
      streams: 2,
      head: 3n,
      faults: [],
      faultCount: 0,
    });
  });

  it('finds an event that was taken away', async () => {
    const store = await tampered((log) => [log[0]!, log[2]!]);
    expect(await faultsOf(store)).toEqual(['3: positions are missing after 1']);
    expect(await faultsOf(store, false)).toEqual([]);
  });

  it('finds a hole in a stream even where positions may have holes', async () => {
    const store = await tampered((log) => log.slice(1));
    expect(await faultsOf(store, false)).toEqual([
      '2: its id is not that of event 0 of command 6f1b6f0c-6a43-4f0e-9f0a-0d8f7a0f0001',
      '3: follows version 0 of its stream',
    ]);
  });

  it('finds an event under an id that is not its own', async () => {
    const store = await tampered(([one, ...rest]) => [{ ...one!, id: SECOND }, ...rest]);
    expect(await faultsOf(store)).toEqual([
      '1: its id is not that of event 0 of command 6f1b6f0c-6a43-4f0e-9f0a-0d8f7a0f0001',
    ]);
  });

  it('finds times that run backwards', async () => {
    const store = await tampered(([one, ...rest]) => [
      { ...one!, recordedAt: '2022-01-01T00:00:00.000Z' },
      ...rest,
    ]);
    expect(await faultsOf(store)).toEqual([
      '2: recorded 2021-06-01T07:00:00.000Z, before the event ahead of it',
    ]);
  });

  it('lets times run backwards by as much as the engine may', async () => {
    const store = await tampered(([one, two, three]) => [
      { ...one!, recordedAt: '2021-06-01T07:00:20.000Z' },
      two!,
      { ...three!, recordedAt: '2021-06-01T06:00:00.000Z' },
    ]);
    const { faults } = await verifyLog(store, registry, { gapless: false, timesMayGoBackBy: 60_000 });
    expect(faults.map(({ position }) => position)).toEqual([3n]);
  });

  it('finds data that no longer fit the schema, and types that nobody knows', async () => {
    const store = await tampered(([one, two, three]) => [
      { ...one!, data: { openedBy: null, added: 1 } },
      { ...two!, type: 'meeting.forged' },
      three!,
    ]);
    expect(await faultsOf(store)).toEqual([
      '1: meeting.opened must NOT have additional properties',
      '2: Unknown event type: meeting.forged',
    ]);
  });
});
