import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { SystemClock } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { associationEvents } from '../../domain/association.definitions.js';
import type { DischargeEvent } from '../../domain/discharge.events.js';
import { GetDischargeHandler } from '../../queries/get-discharge/get-discharge.handler.js';
import { GetDischargeQuery } from '../../queries/get-discharge/get-discharge.query.js';
import { ListDischargesHandler } from '../../queries/list-discharges/list-discharges.handler.js';
import { ListDischargesQuery } from '../../queries/list-discharges/list-discharges.query.js';
import { DischargesProjection } from './discharges.projection.js';

const requested = (year: number, name: string): DischargeEvent => ({
  type: 'discharge.requested',
  data: {
    year,
    entity: { name, organisationNumber: '222000-0000', predecessor: true },
    members: [
      { member: 'avesta', name: 'Avesta kommun' },
      { member: 'fk', name: 'Försäkringskassan' },
    ],
    sentOn: `${year + 1}-04-12`,
    remindFrom: `${year + 1}-06-30`,
  },
});
const answered: DischargeEvent = {
  type: 'discharge.answered',
  data: {
    member: 'avesta',
    answer: 'refused',
    on: '2021-05-31',
    reference: 'Kommunfullmäktige § 58',
    missing: ['fk'],
  },
};
const corrected: DischargeEvent = {
  type: 'discharge.answer-corrected',
  data: {
    member: 'avesta',
    answer: 'granted',
    on: '2021-05-31',
    reference: 'Kommunfullmäktige § 58',
    reason: 'Fel antecknat',
  },
};
const reminded: DischargeEvent = {
  type: 'discharge.reminded',
  data: { on: '2021-06-30', missing: ['fk'], nextOn: '2021-09-30' },
};

describe('26 § third paragraph lag (2003:1210): the matrix of discharge, from the projection', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();
  const registry = new EventRegistry(associationEvents);

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    runner = new ProjectionRunner([new DischargesProjection()], temporary.database, store, registry);
    await runner.start();
    await appendEvents(store, 'exempel/discharge-norra-2020', [
      requested(2020, 'Norra'),
      answered,
      corrected,
      reminded,
    ]);
    await appendEvents(store, 'exempel/discharge-norra-2019', [requested(2019, 'Norra')]);
    const { last } = await appendEvents(store, 'skaraborg/discharge-norra-2020', [requested(2020, 'Annan')]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const matrix = async (year?: number) =>
    (await new ListDischargesHandler(temporary.database).execute(new ListDischargesQuery('exempel', year)))
      .entities;

  it('has each entity of the association with its years, and no other association’s', async () => {
    expect(
      (await matrix()).map(({ name, years }) => [name, years.map(({ discharge }) => discharge)]),
    ).toEqual([['Norra', ['norra-2020', 'norra-2019']]]);
    expect((await matrix(2019))[0]!.years.map(({ discharge }) => discharge)).toEqual(['norra-2019']);
    expect(await matrix(2018)).toEqual([]);
  });

  it('has each answer as it stands, with what it was corrected from, and the reminders', async () => {
    expect((await matrix(2020))[0]!.years[0]).toMatchObject({
      complete: false,
      members: [
        {
          member: 'avesta',
          answer: 'granted',
          corrections: [{ was: { answer: 'refused' }, reason: 'Fel antecknat' }],
        },
        { member: 'fk', answer: null },
      ],
      reminders: [{ on: '2021-06-30', missing: ['fk'] }],
    });
  });

  it('says of each year what its own stream folds to', async () => {
    const commands = new CommandRunner(store, registry, new SystemClock());
    const { body } = await new GetDischargeHandler(commands).execute(
      new GetDischargeQuery('exempel', 'norra-2020'),
    );
    const { entity, ...alone } = body;
    expect(alone).toEqual((await matrix(2020))[0]!.years[0]);
    expect(entity.name).toBe('Norra');
  });
});
