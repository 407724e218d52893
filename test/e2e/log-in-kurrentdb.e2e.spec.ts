import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing';
import type { AssociationSummary } from '#associations';
import { allEvents } from '#core';
import { EventRegistry, EventStore, openEventStore } from '#event-store';
import { verifyLog } from '#evidence';
import { SubscriptionOperator } from '#projections';
import { KurrentDBStandIn } from '../support/kurrentdb-stand-in/stand-in-server.js';
import { TestApi } from '../support/test-api.js';

let standIn: KurrentDBStandIn;
let api: TestApi;

beforeAll(async () => {
  standIn = await KurrentDBStandIn.start();
  api = await TestApi.start({ withWorker: true, eventStore: { engine: 'kurrentdb', url: standIn.url } });
}, 120_000);

afterAll(async () => {
  await api?.stop();
  standIn?.stop();
}, 60_000);

describe('Paragraf with its log in KurrentDB', () => {
  it('records commands once, refuses, and has every read model follow', async () => {
    const operator = await api.token(null, 'operator');
    const secretary = await api.token('skaraborg', 'secretary');
    const found = {
      path: 'skaraborg/found',
      body: { name: 'Samordningsförbundet Skaraborg', organisationNumber: '222000-2279' },
      token: operator,
      key: '7b0a1d1c-0000-4000-8000-000000000001',
    };
    const register = {
      path: 'skaraborg/people/register',
      body: { person: 'p01', name: 'Kim Exempel' },
      token: secretary,
    };
    const first = await api.post<{ position: string }>(found);
    expect(first.status).toBe(201);
    expect((await api.post(found)).body).toEqual({ ...first.body, duplicate: true });
    expect((await api.post({ ...found, key: undefined })).status).toBe(409);
    expect((await api.post(register)).status).toBe(200);

    const { body } = await api.get<AssociationSummary[]>(
      `/v1/associations?minPosition=${first.body.position}`,
    );
    expect(body.map(({ association }) => association)).toEqual(['skaraborg']);
    const subscriptions = api.app.get(SubscriptionOperator, { strict: false });
    await eventually(async () => {
      const status = await subscriptions.status();
      return status.length > 1 && status.every(({ lag, state }) => lag === 0n && state !== 'halted');
    });
  });

  it('does not begin where the database holds a log already', async () => {
    const { databaseUrl } = api.configuration;
    const ours = await openEventStore({ databaseUrl, eventStore: { engine: 'postgres' } });
    const event = await api.app.get(EventStore).last();
    await ours.append('skaraborg/association-skaraborg', 'none', [event!], {
      commandId: event!.id,
      recordedAt: event!.recordedAt,
    });
    await ours.close();
    const kurrentdb = { engine: 'kurrentdb', url: standIn.url } as const;
    await expect(openEventStore({ databaseUrl, eventStore: kurrentdb })).rejects.toThrow(
      /already holds a log/,
    );
  });

  it('has a log that is whole', async () => {
    const store = api.app.get(EventStore);
    const { events, faults } = await verifyLog(store, new EventRegistry(allEvents), { gapless: false });
    expect(faults).toEqual([]);
    expect(events).toBeGreaterThan(1);
    expect((await store.last())?.type).toBe('association.person-registered');
  });
});
