import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventRegistry, MemoryEventStore } from '#event-store';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { associationEvents } from '../../domain/association.definitions.js';
import { ListAssociationsHandler } from '../../queries/list-associations/list-associations.handler.js';
import { AssociationsProjection } from './associations.projection.js';

describe('the list of associations', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();

  beforeEach(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    const registry = new EventRegistry(associationEvents);
    runner = new ProjectionRunner([new AssociationsProjection()], temporary.database, store, registry);
    await runner.start();
  });
  afterEach(async () => {
    await runner.stop();
    await temporary.drop();
  });

  it('has them all, in the order of their ids', async () => {
    const skaraborg = {
      name: 'Samordningsförbundet Skaraborg',
      legalName: null,
      organisationNumber: null,
      address: null,
    };
    const insjoriket = { ...skaraborg, name: 'Insjöriket', organisationNumber: '222000-2279' };
    await appendEvents(store, 'skaraborg/association-skaraborg', [
      { type: 'association.founded', data: skaraborg },
    ]);
    const { last } = await appendEvents(store, 'insjoriket/association-insjoriket', [
      { type: 'association.founded', data: insjoriket },
    ]);
    expect(await new ReadYourWrites(temporary.database).waitFor(last, { timeoutMs: 10_000 })).toBe(true);

    expect(await new ListAssociationsHandler(temporary.database).execute()).toEqual([
      {
        association: 'insjoriket',
        name: 'Insjöriket',
        legalName: null,
        organisationNumber: '222000-2279',
      },
      {
        association: 'skaraborg',
        name: 'Samordningsförbundet Skaraborg',
        legalName: null,
        organisationNumber: null,
      },
    ]);
  });
});
