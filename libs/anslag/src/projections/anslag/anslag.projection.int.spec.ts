import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventRegistry, MemoryEventStore } from '#event-store';
import { SystemClock } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { anslagEvents } from '../../domain/anslag.definitions.js';
import type { AnslagEvent } from '../../domain/anslag.events.js';
import { moved, posted, postedOn, scheduled, site } from '../../domain/samples/anslag.sample.js';
import { GetBoardHandler } from '../../queries/get-board/get-board.handler.js';
import { type Board, GetBoardQuery } from '../../queries/get-board/get-board.query.js';
import { AnslagProjection } from './anslag.projection.js';

const planned = scheduled({ signedBy: { person: 'p07', name: 'Kim Exempel' } });
const takenDown: AnslagEvent = {
  type: 'anslag.taken-down',
  data: { on: '2024-11-28', sites: null, waiting: [] },
};

describe('the notice board', () => {
  const registry = new EventRegistry(anslagEvents);
  let temporary: TemporaryDatabase;
  let store: MemoryEventStore;
  let runner: ProjectionRunner;

  beforeEach(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    store = new MemoryEventStore();
    runner = new ProjectionRunner([new AnslagProjection()], temporary.database, store, registry);
    await runner.start();
  });
  afterEach(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const happened = async (association: string, ...events: AnslagEvent[]): Promise<void> => {
    const { last } = await appendEvents(store, `${association}/anslag-a1`, events, { registry });
    expect(await new ReadYourWrites(temporary.database).waitFor(last, { timeoutMs: 10_000 })).toBe(true);
  };
  const board = (on: string, association = 'sodra-dalarna'): Promise<Board> =>
    new GetBoardHandler(temporary.database, new SystemClock()).execute(new GetBoardQuery(association, on));
  const up = async (on: string): Promise<string[]> => (await board(on)).current.map(({ id }) => id);

  it('shows an anslag from its day, with everything it must say', async () => {
    await happened('sodra-dalarna', planned);
    expect(await up('2024-10-30')).toEqual([]);
    await happened('sodra-dalarna', posted);
    expect(await up('2024-10-29')).toEqual([]);
    expect((await board('2024-10-30')).current).toEqual([
      {
        id: 'a1',
        meeting: 'styrelse-2024-09-18',
        body: 'styrelsen',
        bodyName: 'Styrelsen',
        title: 'Styrelsen, sammanträde 2024-09-18',
        paragraphs: '§§ 27–38',
        meetingDate: '2024-09-18',
        approvedOn: '2024-10-29',
        postedOn: '2024-10-30',
        lastAppealDay: '2024-11-20',
        firstTakeDownDay: '2024-11-21',
        takenDownOn: null,
        appealsPending: 0,
        legalForceFrom: null,
        keptAt: 'Kommunkansliet, Avesta',
        signedBy: 'Kim Exempel',
        sites: [site('avesta')],
        endLabel: 'tas ned',
        moves: [],
      },
    ]);
  });

  it('counts from the day it was moved to, and keeps the old one', async () => {
    await happened('sodra-dalarna', planned, posted, moved(true));
    expect(await up('2024-11-05')).toEqual([]);
    expect((await board('2024-11-06')).current).toMatchObject([
      {
        postedOn: '2024-11-06',
        lastAppealDay: '2024-11-27',
        firstTakeDownDay: '2024-11-28',
        moves: [
          { from: '2024-10-30', to: '2024-11-06', reason: 'Sattes upp en vecka senare', wasPosted: true },
        ],
      },
    ]);
  });

  it('moved before it was posted, it waits', async () => {
    await happened('sodra-dalarna', planned, moved(false));
    expect(await up('2024-12-01')).toEqual([]);
  });

  it('stands as it did on a day before it was taken down', async () => {
    await happened('sodra-dalarna', planned, posted, moved(true), takenDown);
    expect((await board('2024-11-27')).current).toMatchObject([{ id: 'a1', takenDownOn: null }]);
    expect(await board('2024-11-28')).toMatchObject({
      current: [],
      takenDown: [{ id: 'a1', takenDownOn: '2024-11-28' }],
    });
  });

  it('is each association’s own', async () => {
    await happened('sodra-dalarna', planned, posted);
    await happened('skaraborg', planned);
    expect((await board('2024-10-30', 'skaraborg')).current).toEqual([]);
    expect(await up('2024-10-30')).toEqual(['a1']);
  });

  it('19 § lag (2003:1210): says that the time does not run while a site waits, or has lost it', async () => {
    const waiting = [site('sater', 'by-hand')];
    await happened(
      'sodra-dalarna',
      scheduled({ sites: [site('avesta'), ...waiting] }),
      postedOn('2024-10-30', { sites: ['avesta'], days: null, waiting }),
    );
    expect((await board('2024-10-31')).current).toMatchObject([
      { postedOn: '2024-10-30', lastAppealDay: null, firstTakeDownDay: null },
    ]);
    await happened('sodra-dalarna', moved(false));
    expect((await board('2024-10-31')).current).toMatchObject([{ lastAppealDay: null }]);
    await happened('sodra-dalarna', postedOn('2024-11-01', { sites: ['sater'] }));
    expect((await board('2024-11-02')).current).toMatchObject([
      { postedOn: '2024-11-01', lastAppealDay: '2024-11-22' },
    ]);
    await happened('sodra-dalarna', {
      type: 'anslag.posting-lost',
      data: { site: 'sater', on: '2024-11-08', reason: 'Borta' },
    });
    expect((await board('2024-11-08')).current).toMatchObject([{ lastAppealDay: null }]);
  });

  it('tells of appeals that are pending and of legal force that is confirmed', async () => {
    const appealed: AnslagEvent = {
      type: 'appeal.received',
      data: {
        appeal: 'o1',
        decisions: ['p31-1'],
        appellant: 'inhabitant',
        receivedOn: '2024-11-20',
        receivedBy: 'court',
        inTime: true,
        mayAppeal: true,
      },
    };
    await happened('sodra-dalarna', planned, posted, appealed);
    expect((await board('2024-11-20')).current).toMatchObject([{ appealsPending: 1, legalForceFrom: null }]);
    await happened(
      'sodra-dalarna',
      {
        type: 'appeal.decided',
        data: { appeal: 'o1', on: '2025-02-03', outcome: 'rejected', caseNumber: null },
      },
      {
        type: 'legal-force.confirmed',
        data: { on: '2025-02-10', askedCourtOn: '2025-02-10', calculated: '2024-11-21', except: [] },
      },
    );
    expect((await board('2025-02-10')).current).toMatchObject([
      { appealsPending: 0, legalForceFrom: '2024-11-21' },
    ]);
    await happened('sodra-dalarna', {
      type: 'anslag.posting-lost',
      data: { site: 'avesta', on: '2024-11-08', reason: 'Loggen visar det' },
    });
    expect((await board('2025-02-11')).current).toMatchObject([{ legalForceFrom: null }]);
  });
});
