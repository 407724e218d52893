import { beforeEach, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import type { Duty } from '#jobs';
import { Clock, type Instant, type RecordedEvent } from '#kernel';
import { appendEvents } from '#testing';
import { associationEvents } from '../../domain/association.definitions.js';
import type { DischargeEvent } from '../../domain/discharge.events.js';
import { RemindDischargeProcess } from './remind-discharge.process.js';

const STREAM = 'exempel/discharge-norra-2020';

class StoppedClock extends Clock {
  instant: Instant = '2021-06-30T06:00:00.000Z';
  now(): Instant {
    return this.instant;
  }
}

const requested: DischargeEvent = {
  type: 'discharge.requested',
  data: {
    year: 2020,
    entity: { name: 'Samordningsförbundet Norra Exempel', organisationNumber: null, predecessor: true },
    members: [
      { member: 'avesta', name: 'Avesta kommun' },
      { member: 'fk', name: 'Försäkringskassan' },
    ],
    sentOn: '2021-04-12',
    remindFrom: '2021-06-30',
  },
};
const answered = (member: string, ...missing: string[]): DischargeEvent => ({
  type: 'discharge.answered',
  data: { member, answer: 'granted', on: '2021-05-31', reference: 'Protokoll § 58', missing },
});

describe('26 § third paragraph lag (2003:1210): the reminder of discharge', () => {
  const registry = new EventRegistry(associationEvents);
  let store: MemoryEventStore;
  let clock: StoppedClock;
  let process: RemindDischargeProcess;

  beforeEach(() => {
    store = new MemoryEventStore();
    clock = new StoppedClock();
    process = new RemindDischargeProcess(new CommandRunner(store, registry, clock), clock);
  });

  const happened = (...events: DischargeEvent[]) => appendEvents(store, STREAM, events, { registry });
  const history = async (): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(STREAM)) events.push(event);
    return events;
  };
  const reminders = async () =>
    (await history()).filter(({ type }) => type === 'discharge.reminded').map(({ data }) => data);
  /** What stands when the process has planned by the whole history; undefined when it is settled. */
  const standing = async (): Promise<Duty | undefined> => {
    let duty: Duty | undefined;
    for (const event of await history())
      for (const change of process.handles.includes(event.type) ? process.plan(event) : [])
        duty = 'add' in change ? { kind: process.kind, ...change.add } : undefined;
    return duty;
  };

  it('falls due when its day begins in Sweden, names who is missing, and is made once', async () => {
    await happened(requested, answered('avesta', 'fk'));
    const duty = await standing();
    expect(duty).toMatchObject({ dueAt: '2021-06-29T22:00:00.000Z', association: 'exempel' });

    await process.perform(duty!);
    await process.perform(duty!);

    expect(await reminders()).toEqual([{ on: '2021-06-30', missing: ['fk'], nextOn: '2021-09-30' }]);
    expect((await history()).at(-1)!.meta.actor).toEqual({ person: null, roles: ['system'] });
  });

  it('is made again each quarter, counted from the day it was made', async () => {
    await happened(requested);
    clock.instant = '2021-07-05T06:00:00.000Z';
    await process.perform((await standing())!);
    const next = await standing();
    expect(next).toMatchObject({ dueAt: '2021-10-04T22:00:00.000Z', data: { on: '2021-10-05' } });

    clock.instant = '2021-10-05T06:00:00.000Z';
    await process.perform(next!);
    expect(await reminders()).toMatchObject([
      { on: '2021-07-05', missing: ['avesta', 'fk'] },
      { on: '2021-10-05', nextOn: '2022-01-05' },
    ]);
  });

  it('is settled when all have answered, and a stale job then does nothing', async () => {
    await happened(requested, answered('avesta', 'fk'));
    const stale = await standing();
    await happened(answered('fk'));
    expect(await standing()).toBeUndefined();
    await process.perform(stale!);
    expect(await reminders()).toEqual([]);
  });
});
