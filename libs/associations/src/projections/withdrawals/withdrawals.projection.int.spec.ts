import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { Clock, SystemClock } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { associationEvents } from '../../domain/association.definitions.js';
import { furnished } from '../../domain/samples/association.sample.js';
import type { WithdrawalEvent } from '../../domain/withdrawal.events.js';
import { GetWithdrawalHandler } from '../../queries/get-withdrawal/get-withdrawal.handler.js';
import { GetWithdrawalQuery } from '../../queries/get-withdrawal/get-withdrawal.query.js';
import { ListWithdrawalsHandler } from '../../queries/list-withdrawals/list-withdrawals.handler.js';
import { ListWithdrawalsQuery } from '../../queries/list-withdrawals/list-withdrawals.query.js';
import { WithdrawalsProjection } from './withdrawals.projection.js';

const notice = (member: string, endsOn: string): WithdrawalEvent => ({
  type: 'withdrawal.notice-given',
  data: {
    member,
    name: member,
    receivedOn: '2021-09-06',
    decidedBy: null,
    charter: '2020',
    noticeYears: 3,
    endsOn,
  },
});
const decided: WithdrawalEvent = {
  type: 'withdrawal.continuation-decided',
  data: { member: 'hedemora', name: 'Hedemora kommun', on: '2023-04-24', reference: '§ 31' },
};
const revoked: WithdrawalEvent = {
  type: 'withdrawal.revoked',
  data: { on: '2022-03-28', reason: 'Kommunen stannar' },
};

describe('27 § lag (2003:1210): the list of withdrawals', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();
  const registry = new EventRegistry(associationEvents);
  const clock: Clock = new SystemClock();
  const commands = new CommandRunner(store, registry, clock);

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    runner = new ProjectionRunner([new WithdrawalsProjection()], temporary.database, store, registry);
    await runner.start();
    await appendEvents(store, 'exempel/association-exempel', furnished, { registry });
    await appendEvents(store, 'exempel/withdrawal-avesta', [notice('avesta', '2024-09-06'), decided]);
    await appendEvents(store, 'exempel/withdrawal-hedemora', [notice('hedemora', '2023-01-01'), revoked]);
    const { last } = await appendEvents(store, 'skaraborg/withdrawal-avesta', [
      notice('avesta', '2024-09-06'),
    ]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = (on: string) =>
    new ListWithdrawalsHandler(temporary.database, commands, clock).execute(
      new ListWithdrawalsQuery('exempel', on),
    );

  it('has each by the day it runs out, with how long it is until then', async () => {
    expect(
      (await list('2024-09-01')).map(({ withdrawal, status, daysLeft }) => [withdrawal, status, daysLeft]),
    ).toEqual([
      ['hedemora', 'revoked', null],
      ['avesta', 'running', 5],
    ]);
    expect((await list('2024-09-07'))[1]).toMatchObject({ status: 'left', daysLeft: null });
  });

  it('has who has decided to go on and who has not, and says what the stream itself folds to', async () => {
    const [, listed] = await list('2024-09-01');
    expect(listed).toMatchObject({
      continuing: [{ member: 'hedemora' }],
      undecided: [{ member: 'dalarna', name: 'Region Dalarna' }],
    });
    const { body } = await new GetWithdrawalHandler(commands, clock).execute(
      new GetWithdrawalQuery('exempel', 'avesta', '2024-09-01'),
    );
    expect(listed).toEqual(body);
  });
});
