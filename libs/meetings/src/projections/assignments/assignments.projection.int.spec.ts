import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import { DrivenClock, fold } from '#kernel';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, temporaryDatabase, type TemporaryDatabase } from '#testing';
import type { AssignmentEvent } from '../../domain/assignment.events.js';
import { assignmentsOf } from '../../domain/assignments.js';
import { meetingEvents } from '../../domain/meeting.definitions.js';
import type { MeetingEvent } from '../../domain/meeting.events.js';
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
  write,
} from '../../domain/samples/board-meeting.sample.js';
import { ListAssignmentsHandler } from '../../queries/list-assignments/list-assignments.handler.js';
import {
  type AssignmentFilter,
  ListAssignmentsQuery,
} from '../../queries/list-assignments/list-assignments.query.js';
import { PublicAccess } from '../../queries/public-access.js';
import { AssignmentsProjection } from './assignments.projection.js';

const report = { owner: 'förbundschefen', text: 'Rapportera.', due: '2024-10-15' };
const ask = { owner: 'ordföranden', text: 'Fråga revisorn.', dueAsWritten: 'snarast' };

const approved = play(
  ...underWay,
  elect('p03'),
  ...paragraph('bokslut'),
  write('bokslut', { assignments: [report, report] }),
  write('bokslut', { assignments: [ask] }),
  decide('bokslut', { decision: 'bokslut', decisionType: 'assignment', assignments: [report] }),
  ...paragraph('plan'),
  decide('plan', { decision: 'plan', decisionType: 'assignment', assignments: [report] }),
  close,
  drawUp,
  sign('p01', 'chair'),
  sign('p03', 'approver'),
  { type: 'approve-minutes', on: '2024-10-02' },
);
const draft: MeetingEvent[] = [
  ...play({ ...plan, date: '2024-11-20' }, ...underWay.slice(1), ...paragraph('uppfoljning')),
  {
    type: 'decision.followed-up',
    data: {
      item: 'uppfoljning',
      meeting: 'm1',
      decision: 'plan',
      label: '§ 28',
      heading: 'Punkt plan',
      date: '2024-09-18',
      outcome: 'done',
      note: null,
    },
  },
];
const given = { meeting: 'm1', item: 'bokslut', decision: 'bokslut', owner: report.owner, text: report.text };
const told: AssignmentEvent[] = [
  {
    type: 'assignment.due-moved',
    data: { given, on: '2024-10-20', from: '2024-10-15', due: '2024-11-01', reason: 'Dröjer' },
  },
  {
    type: 'assignment.reported-back',
    data: { given, on: '2024-12-01', text: 'Klart.', outcome: 'done' },
  },
];

describe('The assignments', () => {
  let temporary: TemporaryDatabase;
  let runner: ProjectionRunner;
  let access: PublicAccess;
  const clock = new DrivenClock('2024-12-10T08:00:00.000Z');

  beforeAll(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    const store = new MemoryEventStore();
    const registry = new EventRegistry(meetingEvents);
    access = new PublicAccess(new CommandRunner(store, registry, clock), clock);
    runner = new ProjectionRunner([new AssignmentsProjection()], temporary.database, store, registry, {});
    await runner.start();
    await appendEvents(store, 'sodra-dalarna/meeting-m1', approved);
    await appendEvents(store, 'sodra-dalarna/meeting-m2', draft);
    await appendEvents(store, 'sodra-dalarna/assignment-m1.bokslut.1', told);
    const { last } = await appendEvents(store, 'skaraborg/meeting-m1', approved);
    await new ReadYourWrites(temporary.database).waitFor(last);
  });
  afterAll(async () => {
    await runner.stop();
    await temporary.drop();
  });

  const list = (filter: AssignmentFilter = {}, drafts = true) =>
    new ListAssignmentsHandler(temporary.database, access, clock).execute(
      new ListAssignmentsQuery('sodra-dalarna', filter, drafts),
    );
  const ids = async (filter: AssignmentFilter, drafts = true) =>
    (await list(filter, drafts)).map(({ assignment }) => assignment);

  it('are those that the meeting folds to, a text written again giving only what it gives now', async () => {
    const folded = assignmentsOf('m1', fold(meetingFoldable, approved));
    expect(folded.map(({ assignment }) => assignment)).toEqual([
      'm1.bokslut.t1',
      'm1.bokslut.1',
      'm1.plan.1',
    ]);
    const listed = await list({ on: '2024-09-18' });
    expect(listed).toMatchObject(folded);
    expect(listed[0]).toMatchObject({ label: '§ 27', heading: 'Punkt bokslut', status: 'open', late: null });
  });

  it('are late by the day that stands then, until they are closed', async () => {
    const late = (on: string) => ids({ late: true, on });
    expect(await late('2024-10-15')).toEqual([]);
    expect(await late('2024-10-16')).toEqual(['m1.bokslut.1', 'm1.plan.1']);
    expect(await late('2024-10-20')).toEqual(['m1.plan.1']);
    expect(await late('2024-11-02')).toEqual(['m1.bokslut.1', 'm1.plan.1']);
    expect(await late('2024-12-01')).toEqual([]);
  });

  it('are closed by a report, or by a follow-up of their decision in a later meeting', async () => {
    expect(await ids({ open: true })).toEqual(['m1.bokslut.t1']);
    expect(await ids({ open: false })).toEqual(['m1.bokslut.1', 'm1.plan.1']);
    expect((await list({ open: false }))[1]).toMatchObject({
      status: 'done',
      followUps: [{ meeting: 'm2', item: 'uppfoljning', date: '2024-11-20', outcome: 'done' }],
    });
  });

  it('show the public what is approved only: not even a follow-up in a draft', async () => {
    expect(await ids({ open: true }, false)).toEqual(['m1.bokslut.t1', 'm1.plan.1']);
  });

  it('are found by words in their owner', async () => {
    expect(await ids({ owner: 'Ordförande' })).toEqual(['m1.bokslut.t1']);
  });
});
