import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { type ApplicationEvent, fundingEvents } from '#funding';
import type { Principal, Role } from '#http';
import { DrivenClock } from '#kernel';
import { PublicAccess } from '#meetings';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, type TemporaryDatabase, temporaryDatabase } from '#testing';
import { ActReaders } from '../../acts/act-readers.js';
import { documentEvents } from '../../domain/document.definitions.js';
import type { PaperEvent, PaperIssued } from '../../domain/paper.events.js';
import { ListIssuedPapersHandler } from '../../queries/list-issued-papers/list-issued-papers.handler.js';
import {
  type IssuedPaperFilter,
  type IssuedPaperView,
  ListIssuedPapersQuery,
} from '../../queries/list-issued-papers/list-issued-papers.query.js';
import { applied } from '../../samples/acts.sample.js';
import { IssuedPapersProjection } from './issued-papers.projection.js';

const paper: PaperIssued = {
  kind: 'anslag-proof',
  of: 'styrelse-2024-09-18',
  parts: ['avesta'],
  title: 'Bevis om anslag, Styrelsen',
  sources: [{ stream: 'exempel/anslag-styrelse-2024-09-18', version: 7 }],
  renditions: [{ format: 'pdf', sha256: 'a'.repeat(64), bytes: 1 }],
  inputDigest: 'b'.repeat(64),
  templateDigest: 'c'.repeat(64),
  engine: 'typst 0',
  recipients: ['Arkivet'],
  on: '2024-12-01',
};
const issued = (more: Partial<PaperIssued>): PaperEvent[] => [
  { type: 'paper.issued', data: { ...paper, ...more } },
];
/** Its decision is told of, so that no minutes have to be approved for the applicant to read of it. */
const decided = applied.map((event): ApplicationEvent =>
  event.type === 'application.decided' ? { ...event, data: { ...event.data, told: true } } : event,
);
const somebody = (role: Role, person = 'p01', association = 'exempel'): Principal => ({
  roles: [role],
  person,
  association,
});

describe('the list of papers that were sent', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  let handler: ListIssuedPapersHandler;

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    const store = new MemoryEventStore();
    const registry = new EventRegistry([...documentEvents, ...fundingEvents]);
    const clock = new DrivenClock('2024-12-02T08:00:00.000Z');
    const commands = new CommandRunner(store, registry, clock);
    handler = new ListIssuedPapersHandler(
      temporary.database,
      new ActReaders(commands, new PublicAccess(commands, clock)),
    );
    runner = new ProjectionRunner([new IssuedPapersProjection()], temporary.database, store, registry);
    await runner.start();
    await appendEvents(store, 'exempel/application-stoppa-valdet-2025', decided);
    await appendEvents(
      store,
      'exempel/paper-arvode',
      issued({ kind: 'fees-basis', recipients: ['Lönekontoret'] }),
    );
    await appendEvents(
      store,
      'exempel/paper-besked',
      issued({
        kind: 'decision-letter',
        of: 'stoppa-valdet-2025',
        recipients: ['Avesta kommun', 'Hedemora kommun'],
        on: '2024-11-03',
      }),
    );
    await appendEvents(store, 'exempel/paper-bevis', issued({}));
    const { last } = await appendEvents(store, 'skaraborg/paper-bevis', issued({}));
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = (reader?: Principal, filter: IssuedPaperFilter = {}): Promise<IssuedPaperView[]> =>
    handler.execute(new ListIssuedPapersQuery('exempel', filter, reader));
  const ids = (papers: IssuedPaperView[]): string[] => papers.map((one) => one.paper);

  it('has them all for those who work within, the latest first', async () => {
    expect(ids(await list(somebody('secretary')))).toEqual(['bevis', 'arvode', 'besked']);
  });

  it('says of each what its event says, and where its bytes are', async () => {
    const { kind, of, parts, title, recipients, on, renditions } = paper;
    expect((await list(somebody('secretary')))[0]).toEqual({
      paper: 'bevis',
      kind,
      of,
      parts,
      title,
      recipients,
      on,
      renditions,
    });
  });

  it.each<[string, IssuedPaperFilter, string[]]>([
    ['its kind', { kind: 'fees-basis' }, ['arvode']],
    ['what it is about', { of: 'styrelse-2024-09-18' }, ['bevis', 'arvode']],
    ['both', { kind: 'anslag-proof', of: 'stoppa-valdet-2025' }, []],
    ['whom it went to, among several', { recipient: 'hedemora' }, ['besked']],
    ['nobody that is a pattern', { recipient: '%' }, []],
  ])('is searched by %s', async (_what, filter, found) => {
    expect(ids(await list(somebody('auditor'), filter))).toEqual(found);
  });

  it('tells nobody of a paper that they may not read', async () => {
    expect(ids(await list())).toEqual(['bevis']);
    expect(ids(await list(somebody('secretary', 'p01', 'skaraborg')))).toEqual(['bevis']);
    expect(ids(await list(somebody('applicant', 'p70')))).toEqual(['bevis', 'besked']);
    expect(ids(await list(somebody('applicant', 'p71')))).toEqual(['bevis']);
  });
});
