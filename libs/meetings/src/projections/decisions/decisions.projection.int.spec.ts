import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { DrivenClock } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, temporaryDatabase, type TemporaryDatabase } from '#testing';
import { meetingEvents } from '../../domain/meeting.definitions.js';
import { meetingFoldable } from '../../domain/meeting.evolve.js';
import {
  close,
  decide,
  drawUp,
  elect,
  paragraph,
  plan,
  play,
  sign,
  underWay,
} from '../../domain/samples/board-meeting.sample.js';
import { decisionsOf, type DecisionView } from '../../queries/decision-view.js';
import { ListDecisionsHandler } from '../../queries/list-decisions/list-decisions.handler.js';
import {
  type DecisionFilter,
  ListDecisionsQuery,
} from '../../queries/list-decisions/list-decisions.query.js';
import { PublicAccess } from '../../queries/public-access.js';
import { DecisionsProjection } from './decisions.projection.js';

const approved = play(
  ...underWay,
  elect('p03'),
  ...paragraph('bokslut'),
  decide('bokslut', { formula: 'Styrelsen beslutar att', appealable: false }),
  ...paragraph('stoppa'),
  decide('stoppa', {
    decisionType: 'granted-on-conditions',
    clauses: ['bevilja fortsatt finansiering med 100 % av 400 tkr'],
    amounts: [{ to: 'Stoppa våldet', amount: '400 tkr' }],
    conditions: [{ text: 'Projektinnehåll godkänns.' }],
    mentions: [{ kind: 'initiative', ref: 'stoppa-valdet', asWritten: 'Stoppa våldet' }],
  }),
  close,
  drawUp,
  sign('p01', 'chair'),
  sign('p03', 'approver'),
  { type: 'approve-minutes', on: '2024-10-02' },
);
const undated = play(
  { ...plan, date: null, dateMissing: 'Underlaget anger ingen dag.' },
  ...underWay.slice(1),
  elect('p03'),
  ...paragraph('arsredovisning'),
  decide('arsredovisning', { decisionType: 'adopted' }),
  close,
  drawUp,
);

describe('The decisions', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  let access: PublicAccess;

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    const store = new MemoryEventStore();
    const projections = [new DecisionsProjection()];
    const registry = new EventRegistry(meetingEvents);
    const clock = new DrivenClock('2024-12-01T08:00:00.000Z');
    access = new PublicAccess(new CommandRunner(store, registry, clock), clock);
    runner = new ProjectionRunner(projections, temporary.database, store, registry, {});
    await runner.start();
    await appendEvents(store, 'sodra-dalarna/meeting-m1', approved);
    await appendEvents(store, 'sodra-dalarna/meeting-m2', undated);
    const { last } = await appendEvents(store, 'skaraborg/meeting-m1', approved);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = (filter: DecisionFilter = {}, drafts = true): Promise<DecisionView[]> =>
    new ListDecisionsHandler(temporary.database, access).execute(
      new ListDecisionsQuery('sodra-dalarna', filter, drafts),
    );
  const ids = async (filter: DecisionFilter, drafts?: boolean): Promise<string[]> =>
    (await list(filter, drafts)).map(({ decision }) => decision);

  it('are those that the meeting itself folds to, in its order', async () => {
    const state = approved.reduce(meetingFoldable.evolve, meetingFoldable.initial);
    expect(await list({}, false)).toEqual(decisionsOf('m1', state));
  });

  it('are of approved minutes only, except for those who work with drafts', async () => {
    expect(await ids({}, false)).toEqual(['bokslut-1', 'stoppa-1']);
    expect((await ids({}, true)).sort()).toEqual(['arsredovisning-1', 'bokslut-1', 'stoppa-1']);
  });

  it('are found by year, kind, initiative and words', async () => {
    expect(await ids({ year: 2024 }, false)).toEqual(['bokslut-1', 'stoppa-1']);
    expect(await ids({ year: 2023 })).toEqual([]);
    expect(await ids({ type: 'adopted' })).toEqual(['arsredovisning-1']);
    expect(await ids({ initiative: 'stoppa-valdet' })).toEqual(['stoppa-1']);
    expect(await ids({ text: 'FORTSATT finans' })).toEqual(['stoppa-1']);
    expect(await ids({ text: '100 %' })).toEqual(['stoppa-1']);
    expect(await ids({ text: '%' })).toEqual(['stoppa-1']);
  });

  it('of an undated meeting belong to the year of its minutes', async () => {
    expect((await list({ year: 2024 })).find(({ meeting }) => meeting === 'm2')).toMatchObject({
      date: null,
    });
  });
});
