import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventRegistry, MemoryEventStore } from '#event-store';
import type { Principal } from '#http';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, temporaryDatabase, type TemporaryDatabase } from '#testing';
import type { ApplicationDecided, ApplicationEvent } from '../../domain/application.events.js';
import { fundingEvents } from '../../domain/funding.definitions.js';
import type { InitiativeEvent } from '../../domain/initiative.events.js';
import { registered, submitted } from '../../domain/samples/funding.sample.js';
import { ListApplicationsHandler } from '../../queries/list-applications/list-applications.handler.js';
import {
  type ApplicationFilter,
  ListApplicationsQuery,
} from '../../queries/list-applications/list-applications.query.js';
import { InitiativesProjection } from '../initiatives/initiatives.projection.js';
import { ApplicationsProjection } from './applications.projection.js';

const came = (receivedOn: string | null, year: number, contact: string | null = null): ApplicationEvent => ({
  type: 'application.submitted',
  data: {
    ...submitted,
    receivedOn,
    contact,
    amounts: [{ year, costKind: null, amount: { ore: 90_000_000, asWritten: '900 tkr' } }],
  },
});
const revised: ApplicationEvent = {
  type: 'application.revised',
  data: {
    title: 'Ungspåret, ny',
    amounts: [{ year: 2026, costKind: null, amount: { ore: 50_000_000, asWritten: '500 tkr' } }],
    statedTotal: null,
    ownContribution: null,
    otherFunding: [],
    coApplicants: [],
    words: submitted.words,
    attachments: [],
    on: '2024-03-01',
    version: 2,
    reason: 'Mindre',
  },
};
const gave: ApplicationEvent = {
  type: 'application.opinion-given',
  data: {
    step: 'grupp',
    by: 'Beredningsgruppen',
    on: '2024-03-12',
    recommendation: 'reject',
    reasons: 'Målgruppen är en annan.',
    participants: [],
    meeting: null,
  },
};
const decided = (outcome: ApplicationDecided['outcome']): ApplicationEvent => ({
  type: 'application.decided',
  data: {
    decision: { meeting: 'm', item: 'i', decision: 'd', label: '§ 7', date: '2024-03-19' },
    told: false,
    outcome,
    grant: null,
    reasons: null,
    postponedTo: null,
    remittedFor: null,
  },
});
const initiative: InitiativeEvent[] = [
  { type: 'initiative.registered', data: registered },
  {
    type: 'initiative.moved',
    data: { from: 'granby', to: 'dalnas', on: '2024-02-10', reason: 'Byte', decision: null },
  },
];
const reader = (person: string | null, ...roles: Principal['roles']): Principal => ({
  person,
  association: 'exempel',
  roles,
});

describe('the list of applications', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  const store = new MemoryEventStore();

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    const projections = [new ApplicationsProjection(), new InitiativesProjection()];
    runner = new ProjectionRunner(projections, temporary.database, store, new EventRegistry(fundingEvents));
    await runner.start();
    await appendEvents(store, 'exempel/initiative-ungsparet', initiative);
    await appendEvents(store, 'exempel/application-undated', [came(null, 2024)]);
    await appendEvents(store, 'exempel/application-early', [came('2024-01-10', 2024, 'p03'), gave]);
    await appendEvents(store, 'exempel/application-put-off', [
      came('2024-01-11', 2024),
      decided('postponed'),
    ]);
    await appendEvents(store, 'skaraborg/application-early', [came('2024-01-10', 2024, 'p03')]);
    const { last } = await appendEvents(store, 'exempel/application-late', [
      came('2024-02-10', 2025, 'p03'),
      revised,
      gave,
      decided('refused'),
    ]);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = async (filter: ApplicationFilter = {}, who = reader('p01', 'secretary')) => {
    const found = await new ListApplicationsHandler(temporary.database).execute(
      new ListApplicationsQuery('exempel', filter, who),
    );
    return found.map(({ application, status }) => [application, status]);
  };

  it('has them all, the latest first, those without a day last', async () => {
    expect(await list()).toEqual([
      ['late', 'decided'],
      ['put-off', 'postponed'],
      ['early', 'in-preparation'],
      ['undated', 'received'],
    ]);
  });

  it('finds them by the years of their latest version, by owner and by how far they have come', async () => {
    expect(await list({ year: 2025 })).toEqual([]);
    expect(await list({ year: 2026 })).toEqual([['late', 'decided']]);
    expect(await list({ owner: 'granby' })).toEqual([]);
    expect(await list({ owner: 'dalnas', state: 'postponed' })).toEqual([['put-off', 'postponed']]);
    expect(await list({ initiative: 'teamet' })).toEqual([]);
  });

  it('shows an applicant their own, and of opinions nothing before the matter is closed', async () => {
    expect(await list({}, reader('p03', 'applicant'))).toEqual([
      ['late', 'decided'],
      ['early', 'received'],
    ]);
    expect(await list({}, reader(null, 'applicant'))).toEqual([]);
    expect(await list({}, reader('p03', 'applicant', 'economist'))).toHaveLength(4);
  });
});
