import { beforeEach, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import type { Duty, Process } from '#jobs';
import { Clock, type Instant, type RecordedEvent } from '#kernel';
import { appendEvents } from '#testing';
import { anslagDays } from '../domain/anslag-days.js';
import { anslagEvents } from '../domain/anslag.definitions.js';
import type { AnslagEvent } from '../domain/anslag.events.js';
import { moved, posted, postedOn, scheduled, site } from '../domain/samples/anslag.sample.js';
import { PostAnslagProcess } from './post-anslag/post-anslag.process.js';
import { TakeDownAnslagProcess } from './take-down-anslag/take-down-anslag.process.js';

const STREAM = 'sodra-dalarna/anslag-a1';

class StoppedClock extends Clock {
  instant: Instant = '2024-10-30T08:00:00.000Z';
  now(): Instant {
    return this.instant;
  }
}

describe('the jobs of an anslag', () => {
  const registry = new EventRegistry(anslagEvents);
  let store: MemoryEventStore;
  let clock: StoppedClock;
  let post: PostAnslagProcess;
  let takeDown: TakeDownAnslagProcess;

  beforeEach(() => {
    store = new MemoryEventStore();
    clock = new StoppedClock();
    const runner = new CommandRunner(store, registry, clock);
    post = new PostAnslagProcess(runner, clock);
    takeDown = new TakeDownAnslagProcess(runner, clock);
  });

  const happened = (...events: AnslagEvent[]) => appendEvents(store, STREAM, events, { registry });
  const history = async (): Promise<RecordedEvent[]> => {
    const events: RecordedEvent[] = [];
    for await (const event of store.readStream(STREAM)) events.push(event);
    return events;
  };
  const types = async (): Promise<string[]> => (await history()).map(({ type }) => type);
  /** The duties left standing when a process has planned by the whole history. */
  const duties = async (process: Process): Promise<Duty[]> => {
    const standing = new Map<string, Duty>();
    for (const event of await history()) {
      if (!process.handles.includes(event.type)) continue;
      for (const change of process.plan(event))
        if ('add' in change) standing.set(change.add.key, { kind: process.kind, ...change.add });
        else standing.delete(change.settle);
    }
    return [...standing.values()];
  };

  it('posting falls due when the day begins in Sweden, and is done once', async () => {
    await happened(scheduled());
    const [duty] = await duties(post);
    expect(duty).toMatchObject({ dueAt: '2024-10-29T23:00:00.000Z', association: 'sodra-dalarna' });

    await post.perform(duty!);
    await post.perform(duty!);

    expect(await types()).toEqual(['anslag.scheduled', 'anslag.posted']);
    expect((await history())[1]!.meta.actor).toEqual({ person: null, roles: ['system'] });
    expect(await duties(post)).toEqual([]);
  });

  it('two workers at once post it once', async () => {
    await happened(scheduled());
    const [duty] = await duties(post);
    await Promise.allSettled([post.perform(duty!), post.perform(duty!)]);
    expect(await types()).toEqual(['anslag.scheduled', 'anslag.posted']);
  });

  it('a late job posts it on the day it is done: the time for appeal runs from when it is up', async () => {
    await happened(scheduled());
    const [duty] = await duties(post);
    clock.instant = '2024-11-04T08:00:00.000Z';
    await post.perform({ ...duty!, data: { ...duty!.data, asStated: false } });
    expect((await history())[1]).toMatchObject({
      type: 'anslag.posted',
      data: { days: anslagDays('2024-11-04', '2024-10-29') },
    });
  });

  it('a day that had passed when it was recorded stands as stated, and the finding says that it was noted late', async () => {
    await happened(scheduled());
    const [duty] = await duties(post);
    expect(duty!.data).toEqual({ on: '2024-10-30', asStated: true });
    clock.instant = '2024-11-04T08:00:00.000Z';
    await post.perform(duty!);
    expect((await history()).slice(1).map(({ type, data }) => [type, data])).toEqual([
      ['anslag.posted', expect.objectContaining({ days: anslagDays('2024-10-30', '2024-10-29') })],
      ['anslag.finding-recorded', expect.objectContaining({ rule: 'anslag-noted-late' })],
    ]);
  });

  it('a job for a day that it was moved from does nothing', async () => {
    await happened(scheduled());
    const [stale] = await duties(post);
    await happened(moved(false));
    await post.perform(stale!);
    expect(await types()).toEqual(['anslag.scheduled', 'anslag.moved']);
    expect(await duties(post)).toMatchObject([
      { dueAt: '2024-11-05T23:00:00.000Z', data: { on: '2024-11-06', asStated: true } },
    ]);
    expect(await duties(takeDown)).toEqual([]);
  });

  it('taking down falls due the day after the last appeal day, and follows a move', async () => {
    await happened(scheduled(), posted);
    const [stale] = await duties(takeDown);
    expect(stale).toMatchObject({ dueAt: '2024-11-20T23:00:00.000Z' });
    await happened(moved(true));
    expect(await duties(post)).toEqual([]);
    const [duty] = await duties(takeDown);
    expect(duty).toMatchObject({ dueAt: '2024-11-27T23:00:00.000Z' });

    clock.instant = '2024-11-28T00:00:00.000Z';
    await takeDown.perform(stale!);
    expect(await types()).not.toContain('anslag.taken-down');
    await takeDown.perform(duty!);
    await takeDown.perform(duty!);
    expect((await types()).filter((type) => type === 'anslag.taken-down')).toHaveLength(1);
    expect(await duties(takeDown)).toEqual([]);
  });

  describe('with sites that others post on', () => {
    const mixed = scheduled({ sites: [site('forbundet'), site('avesta', 'by-hand')] });
    const byHand = (on: string): AnslagEvent =>
      postedOn(on, { sites: ['avesta'], days: anslagDays(on, '2024-10-29') });

    it('19 § lag (2003:1210): posts on its own only, and the time does not run until the others are there', async () => {
      await happened(mixed);
      const [duty] = await duties(post);
      await post.perform(duty!);
      expect((await history())[1]).toMatchObject({
        data: { sites: ['forbundet'], days: null, waiting: [{ site: 'avesta' }] },
      });
      expect(await duties(post)).toEqual([]);
      expect(await duties(takeDown)).toEqual([]);
      await happened(byHand('2024-11-01'));
      expect(await duties(takeDown)).toMatchObject([{ data: { on: '2024-11-23' } }]);
    });

    it('a posting by hand does not take the job’s duty away', async () => {
      await happened(
        mixed,
        postedOn('2024-10-29', { sites: ['avesta'], days: null, waiting: [site('forbundet')] }),
      );
      expect(await duties(post)).toMatchObject([{ data: { on: '2024-10-30' } }]);
    });

    it('waits for its own day where another site has started the time, or the day was moved', async () => {
      await happened(
        scheduled({
          sites: [site('forbundet'), site('avesta', 'by-hand')],
          policy: { clock: 'first-site', lostPosting: 'restart', takeDown: 'first-day', roll: true },
        }),
        postedOn('2024-10-29', { sites: ['avesta'], waiting: [site('forbundet')] }),
      );
      const [duty] = await duties(post);
      await post.perform(duty!);
      expect((await history()).at(-1)).toMatchObject({
        type: 'anslag.posted',
        data: { sites: ['forbundet'], on: '2024-10-30', waiting: [] },
      });
    });

    it('a move while a site waits plans the job anew, and nothing to take down', async () => {
      await happened(
        mixed,
        postedOn('2024-10-29', { sites: ['avesta'], days: null, waiting: [site('forbundet')] }),
        moved(false),
      );
      expect(await duties(post)).toMatchObject([{ data: { on: '2024-11-06' } }]);
      expect(await duties(takeDown)).toEqual([]);
      clock.instant = '2024-11-06T08:00:00.000Z';
      await post.perform((await duties(post))[0]!);
      expect((await history()).find(({ version }) => version === 4)).toMatchObject({
        type: 'anslag.posted',
        data: { sites: ['forbundet'], on: '2024-11-06' },
      });
    });

    it('has nothing to do where all is done by hand', async () => {
      await happened(scheduled({ sites: [site('avesta', 'by-hand')] }));
      expect(await duties(post)).toEqual([]);
    });

    it('13 kap. 5 § KL: a lost posting takes the duty to take it down back, and a new one plans it anew', async () => {
      await happened(
        mixed,
        postedOn('2024-10-30', { sites: ['forbundet'], days: null, waiting: [site('avesta', 'by-hand')] }),
        byHand('2024-10-31'),
      );
      const [stale] = await duties(takeDown);
      await happened({
        type: 'anslag.posting-lost',
        data: { site: 'avesta', on: '2024-11-08', reason: 'Borta' },
      });
      expect(await duties(takeDown)).toEqual([]);
      clock.instant = '2024-11-22T08:00:00.000Z';
      await takeDown.perform(stale!);
      expect(await types()).not.toContain('anslag.taken-down');
      await happened(byHand('2024-11-11'));
      const [duty] = await duties(takeDown);
      expect(duty).toMatchObject({ data: { on: '2024-12-03' } });
      clock.instant = '2024-12-03T08:00:00.000Z';
      await takeDown.perform(duty!);
      expect((await history()).at(-1)).toMatchObject({
        type: 'anslag.taken-down',
        data: { sites: ['forbundet'], waiting: [{ site: 'avesta' }] },
      });
      expect(await duties(takeDown)).toEqual([]);
    });
  });
});
