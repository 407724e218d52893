import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { DrivenClock } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, temporaryDatabase, type TemporaryDatabase } from '#testing';
import { fundingEvents } from '../../domain/funding.definitions.js';
import type { InitiativeEvent, InitiativeRegistered } from '../../domain/initiative.events.js';
import { registered } from '../../domain/samples/funding.sample.js';
import { GetInitiativeHandler } from '../../queries/get-initiative/get-initiative.handler.js';
import { GetInitiativeQuery } from '../../queries/get-initiative/get-initiative.query.js';
import { ListInitiativesHandler } from '../../queries/list-initiatives/list-initiatives.handler.js';
import {
  type InitiativeFilter,
  ListInitiativesQuery,
} from '../../queries/list-initiatives/list-initiatives.query.js';
import { InitiativesProjection } from './initiatives.projection.js';

const begun = (change: Partial<InitiativeRegistered> = {}): InitiativeEvent => ({
  type: 'initiative.registered',
  data: { ...registered, ...change },
});
const { kind: _kind, form: _form, owner: _owner, afterwards: _afterwards, ...facts } = registered;

describe('the list of initiatives', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();
  const registry = new EventRegistry(fundingEvents);
  const clock = new DrivenClock('2124-06-01T10:00:00.000Z');

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    runner = new ProjectionRunner([new InitiativesProjection()], temporary.database, store, registry);
    await runner.start();
    await appendEvents(store, 'exempel/initiative-ungsparet', [
      begun(),
      { type: 'initiative.changed', data: { ...facts, title: 'Ö-spåret', reason: 'Nytt namn' } },
      {
        type: 'initiative.moved',
        data: { from: 'granby', to: 'dalnas', on: '2024-02-10', reason: 'Byte', decision: null },
      },
    ]);
    await appendEvents(store, 'exempel/initiative-gammal', [
      begun({ title: 'Avslutad', kind: 'structural' }),
      { type: 'initiative.ended', data: { on: '2024-03-01', outcome: 'ended', reason: 'Slut', into: null } },
    ]);
    await appendEvents(store, 'exempel/initiative-slut', [begun({ title: 'Förbi', until: '2124-05-31' })]);
    const { last } = await appendEvents(store, 'skaraborg/initiative-ungsparet', [begun()]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = (filter: InitiativeFilter = {}) =>
    new ListInitiativesHandler(temporary.database, clock).execute(
      new ListInitiativesQuery('exempel', filter),
    );
  const ids = async (filter: InitiativeFilter): Promise<string[]> =>
    (await list(filter)).map(({ initiative }) => initiative);

  it('finds them by kind, owner and whether they go on', async () => {
    expect((await ids({})).toSorted()).toEqual(['gammal', 'slut', 'ungsparet']);
    expect(await ids({ kind: 'structural' })).toEqual(['gammal']);
    expect(await ids({ owner: 'dalnas' })).toEqual(['ungsparet']);
    expect(await ids({ ongoing: true })).toEqual(['ungsparet']);
    expect((await ids({ ongoing: false })).toSorted()).toEqual(['gammal', 'slut']);
  });

  it('says of each what its own stream folds to', async () => {
    const commands = new CommandRunner(store, registry, clock);
    for (const one of await list()) {
      const query = new GetInitiativeQuery('exempel', one.initiative);
      expect((await new GetInitiativeHandler(commands, clock).execute(query)).body).toEqual(one);
    }
  });
});
