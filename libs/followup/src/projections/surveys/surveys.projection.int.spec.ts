import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventRegistry, MemoryEventStore } from '#event-store';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { followUpEvents } from '../../domain/follow-up.definitions.js';
import type { SurveyEvent } from '../../domain/survey.events.js';
import { ListSurveysHandler } from '../../queries/list-surveys/list-surveys.handler.js';
import { ListSurveysQuery } from '../../queries/list-surveys/list-surveys.query.js';
import { SurveysProjection } from './surveys.projection.js';

const opened = (round: string): SurveyEvent => ({
  type: 'survey.opened',
  data: {
    title: `Indikatorenkäten ${round}`,
    round,
    groups: ['staff', 'board'],
    questions: [],
    opensOn: `${round}-05-01`,
    closesOn: `${round}-06-30`,
  },
});

describe('The list of surveys', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    const registry = new EventRegistry(followUpEvents);
    runner = new ProjectionRunner([new SurveysProjection()], temporary.database, store, registry);
    await runner.start();
    await appendEvents(store, 'exempel/survey-e-2024', [
      opened('2024'),
      { type: 'survey.closed', data: { on: '2024-07-02', note: null } },
    ]);
    await appendEvents(store, 'exempel/survey-e-2025', [opened('2025')]);
    const { last } = await appendEvents(store, 'skaraborg/survey-e', [opened('2025')]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  it('has the association’s own, the latest first, and whether each is closed', async () => {
    const list = await new ListSurveysHandler(temporary.database).execute(new ListSurveysQuery('exempel'));
    expect(list).toEqual([
      {
        survey: 'e-2025',
        title: 'Indikatorenkäten 2025',
        round: '2025',
        groups: ['staff', 'board'],
        opensOn: '2025-05-01',
        closesOn: '2025-06-30',
        closedOn: null,
      },
      expect.objectContaining({ survey: 'e-2024', closedOn: '2024-07-02' }),
    ]);
  });
});
