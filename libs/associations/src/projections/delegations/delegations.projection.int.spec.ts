import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { SystemClock } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { associationEvents } from '../../domain/association.definitions.js';
import type { DelegationEvent } from '../../domain/delegation.events.js';
import type { DelegationView } from '../../queries/delegation-view.js';
import { GetDelegationHandler } from '../../queries/get-delegation/get-delegation.handler.js';
import { GetDelegationQuery } from '../../queries/get-delegation/get-delegation.query.js';
import { ListDelegationsHandler } from '../../queries/list-delegations/list-delegations.handler.js';
import {
  type DelegationFilter,
  ListDelegationsQuery,
} from '../../queries/list-delegations/list-delegations.query.js';
import { DelegationsProjection } from './delegations.projection.js';

const granted = (from: string): DelegationEvent => ({
  type: 'delegation.granted',
  data: {
    to: { person: 'p01', name: 'Kim Exempel', capacity: 'employee' },
    matters: 'purchasing',
    text: 'Inköp upp till 100 tkr inom budget',
    decision: 'Styrelsen 2024-02-14 § 7',
    from,
    until: '2026-12-31',
  },
});
const taken = (decision: string, on: string): DelegationEvent => ({
  type: 'delegated-decision.taken',
  data: {
    decision,
    on,
    text: 'Köpa in utvärdering',
    caseNumber: 'EXF 2024-12',
    amount: { ore: 4_500_000, asWritten: '45 tkr' },
  },
});
const reported: DelegationEvent = {
  type: 'delegated-decision.reported',
  data: { decision: 'd-1', meeting: 'styrelse-2024-04-17', item: 'delegationsbeslut', label: '§ 12' },
};
const ended: DelegationEvent = {
  type: 'delegation.ended',
  data: { on: '2025-01-01', reason: 'Ny delegationsordning' },
};

describe('10 § lag (2003:1210): the list of delegations', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();
  const registry = new EventRegistry(associationEvents);

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    runner = new ProjectionRunner([new DelegationsProjection()], temporary.database, store, registry);
    await runner.start();
    await appendEvents(store, 'exempel/delegation-inkop', [
      granted('2024-02-15'),
      taken('d-2', '2024-05-02'),
      taken('d-1', '2024-03-12'),
      reported,
      ended,
    ]);
    await appendEvents(store, 'exempel/delegation-anstallning', [granted('2023-01-01')]);
    const { last } = await appendEvents(store, 'skaraborg/delegation-inkop', [
      granted('2024-01-01'),
      taken('d-1', '2024-03-12'),
    ]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = (filter?: DelegationFilter): Promise<DelegationView[]> =>
    new ListDelegationsHandler(temporary.database).execute(new ListDelegationsQuery('exempel', filter));
  const ids = (views: DelegationView[]) =>
    views.map(({ delegation, decisions }) => [delegation, decisions.map(({ decision }) => decision)]);

  it('has them all with their decisions, each by its day', async () => {
    expect(ids(await list())).toEqual([
      ['anstallning', []],
      ['inkop', ['d-1', 'd-2']],
    ]);
  });

  it('says of each delegation what its own stream folds to', async () => {
    const commands = new CommandRunner(store, registry, new SystemClock());
    const { body } = await new GetDelegationHandler(commands).execute(
      new GetDelegationQuery('exempel', 'inkop'),
    );
    const listed = (await list()).find(({ delegation }) => delegation === 'inkop');
    expect({ ...listed, decisions: listed!.decisions.toReversed() }).toEqual(body);
    expect(listed).toMatchObject({ from: '2024-02-15', until: '2026-12-31', ended: { on: '2025-01-01' } });
  });

  it('has, for the next summons, only what the board has not been told of', async () => {
    expect(ids(await list({ reported: false }))).toEqual([['inkop', ['d-2']]]);
    expect(ids(await list({ reported: true }))).toEqual([['inkop', ['d-1']]]);
  });

  it('has, for a period, only what was decided in it, both days included', async () => {
    expect(ids(await list({ from: '2024-03-12', to: '2024-05-01' }))).toEqual([['inkop', ['d-1']]]);
    expect(ids(await list({ from: '2024-03-13' }))).toEqual([['inkop', ['d-2']]]);
    expect(ids(await list({ to: '2024-05-02' }))).toEqual([['inkop', ['d-1', 'd-2']]]);
    expect(ids(await list({ to: '2024-05-02', reported: false }))).toEqual([['inkop', ['d-2']]]);
    expect(ids(await list({ from: '2025-01-01' }))).toEqual([]);
  });
});
