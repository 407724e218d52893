import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { associationEvents } from '#associations';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { DrivenClock } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { followUpEvents } from '../../domain/follow-up.definitions.js';
import type { FiguresReported, FollowUpEvent } from '../../domain/follow-up.events.js';
import { figures, people, reported } from '../../domain/samples/follow-up.sample.js';
import type { FollowUpView } from '../../queries/follow-up-view.js';
import { GetFollowUpHandler } from '../../queries/get-follow-up/get-follow-up.handler.js';
import { GetFollowUpQuery } from '../../queries/get-follow-up/get-follow-up.query.js';
import { ListFollowUpsHandler } from '../../queries/list-follow-ups/list-follow-ups.handler.js';
import { ListFollowUpsQuery } from '../../queries/list-follow-ups/list-follow-ups.query.js';
import type { FollowUpFilter } from '../../queries/standing-reports.js';
import { FollowUpsProjection } from './follow-ups.projection.js';

const was = (said: Partial<FiguresReported>): FollowUpEvent => ({
  type: 'follow-up.reported',
  data: reported(said),
});
const odd: FollowUpEvent = {
  type: 'follow-up.finding-recorded',
  data: { rule: 'figures-total-differs', severity: 'warning', message: 'x', item: null, facts: {} },
};
const corrected: FollowUpEvent = {
  type: 'follow-up.corrected',
  data: {
    on: '2025-08-20',
    reason: 'Två avslut saknades',
    figures: figures({ participants: people(44), ended: people(14) }),
  },
};

describe('The list of follow-ups', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();
  const registry = new EventRegistry([...associationEvents, ...followUpEvents]);
  const clock = new DrivenClock('2025-09-01T08:00:00.000Z');
  const commands = new CommandRunner(store, registry, clock);

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    runner = new ProjectionRunner([new FollowUpsProjection()], temporary.database, store, registry);
    await runner.start();
    const append = (id: string, ...events: FollowUpEvent[]) =>
      appendEvents(store, `exempel/followup-${id}`, events);
    await append('spar-2025-1', was({}), odd, corrected);
    await append(
      'spar-2024-2',
      was({ from: '2024-07-01', to: '2024-12-31', figures: figures({ ended: people(3) }) }),
      odd,
    );
    await append('spar-2024', was({ from: '2024-01-01', to: '2024-12-31', kind: 'year' }));
    await append('bro-2025-1', was({ initiative: 'bro' }));
    await append(
      'vinter',
      was({ initiative: 'bro', kind: 'part-year', from: '2024-11-01', to: '2025-02-28' }),
    );
    const { last } = await appendEvents(store, 'skaraborg/followup-spar', [was({})]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = (filter: FollowUpFilter = {}): Promise<FollowUpView[]> =>
    new ListFollowUpsHandler(temporary.database, commands, clock).execute(
      new ListFollowUpsQuery('exempel', filter),
    );
  const get = async (id: string): Promise<FollowUpView> =>
    (
      await new GetFollowUpHandler(temporary.database, commands, clock).execute(
        new GetFollowUpQuery('exempel', id),
      )
    ).body;
  const ids = (views: FollowUpView[]) => views.map(({ followUp }) => followUp);

  it('has the association’s own, the latest period first', async () => {
    expect(ids(await list())).toEqual(['bro-2025-1', 'spar-2025-1', 'vinter', 'spar-2024', 'spar-2024-2']);
  });

  it('is of an initiative, or of a year that the period has a day in', async () => {
    expect(ids(await list({ initiative: 'spar' }))).toEqual([]);
    expect(ids(await list({ initiative: 'bro' }))).toEqual(['bro-2025-1', 'vinter']);
    expect(ids(await list({ year: 2024 }))).toEqual(['vinter', 'spar-2024', 'spar-2024-2']);
    expect(ids(await list({ year: 2025 }))).toEqual(['bro-2025-1', 'spar-2025-1', 'vinter']);
  });

  it('says of each report what its own stream folds to, as corrected', async () => {
    for (const view of await list()) expect(view).toEqual(await get(view.followUp));
    expect(await get('spar-2025-1')).toMatchObject({
      participants: { total: 44 },
      corrections: [{ on: '2025-08-20', reason: 'Två avslut saknades' }],
      remarks: [],
    });
    expect(await get('spar-2024-2')).toMatchObject({ remarks: [{ rule: 'figures-total-differs' }] });
  });

  it('compares with the report before of the same initiative and kind, from what is shown', async () => {
    expect((await get('spar-2025-1')).previous).toEqual({
      followUp: 'spar-2024-2',
      kind: 'half-year',
      from: '2024-07-01',
      to: '2024-12-31',
      changes: [{ figure: 'participants', before: 40, now: 44, change: 4 }],
    });
    expect((await get('spar-2024')).previous).toBeNull();
    expect((await get('spar-2024-2')).ended?.total).toBeNull();
  });

  it('withholds by the charter of the day on which it is read', async () => {
    expect(await get('bro-2025-1')).toMatchObject({ smallestCell: 5 });
    const stated = { version: '1', approvers: 1, chairSigns: true, anslagEndLabel: 't.o.m.' };
    const { carefulDefaults } = await import('#associations');
    await appendEvents(store, 'exempel/association-exempel', [
      {
        type: 'association.charter-adopted',
        data: { ...carefulDefaults, ...stated, inForceFrom: '2025-09-01', smallestCell: 50 },
      },
    ]);
    expect(await get('bro-2025-1')).toMatchObject({ smallestCell: 50, participants: { total: null } });
  });
});
