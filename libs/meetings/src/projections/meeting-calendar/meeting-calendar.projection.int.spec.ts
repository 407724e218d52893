import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EventRegistry, MemoryEventStore } from '#event-store';
import { projectionMigrations, ProjectionRunner, ReadYourWrites } from '#projections';
import { appendEvents, temporaryDatabase, type TemporaryDatabase } from '#testing';
import { meetingEvents } from '../../domain/meeting.definitions.js';
import { drawnUp, plan, planNotes, play, sign } from '../../domain/samples/board-meeting.sample.js';
import { ListMeetingsHandler } from '../../queries/list-meetings/list-meetings.handler.js';
import { ListMeetingsQuery } from '../../queries/list-meetings/list-meetings.query.js';
import { MeetingCalendarProjection } from './meeting-calendar.projection.js';

describe('The calendar', () => {
  let temporary: TemporaryDatabase;
  let store: MemoryEventStore;
  let runner: ProjectionRunner;

  beforeEach(async () => {
    temporary = await temporaryDatabase(projectionMigrations);
    store = new MemoryEventStore();
    const projections = [new MeetingCalendarProjection()];
    runner = new ProjectionRunner(
      projections,
      temporary.database,
      store,
      new EventRegistry(meetingEvents),
      {},
    );
    await runner.start();
  });
  afterEach(async () => {
    await runner.stop();
    await temporary.drop();
  });

  it('lists the meetings of one association, the latest first and the undated last', async () => {
    const signed = [
      sign('p01', 'chair'),
      sign('p03', 'approver'),
      { type: 'approve-minutes', on: '2024-10-02' },
    ] as const;
    await appendEvents(store, 'sodra-dalarna/meeting-september', play(...drawnUp, ...signed));
    await appendEvents(store, 'sodra-dalarna/meeting-november', play({ ...plan, date: '2024-11-20' }));
    await appendEvents(
      store,
      'sodra-dalarna/meeting-beredning',
      play({ ...planNotes, date: null, dateMissing: 'Underlaget anger ingen dag.' }),
    );
    const { last } = await appendEvents(store, 'skaraborg/meeting-juni', play(plan));
    await new ReadYourWrites(temporary.database).waitFor(last);

    const meetings = await new ListMeetingsHandler(temporary.database).execute(
      new ListMeetingsQuery('sodra-dalarna'),
    );
    expect(meetings).toMatchObject([
      { meeting: 'november', date: '2024-11-20', status: 'planned', paragraphs: null },
      {
        meeting: 'september',
        status: 'approved',
        approvedOn: '2024-10-02',
        paragraphs: { first: '§ 27', last: '§ 27' },
        record: 'minutes',
      },
      { meeting: 'beredning', date: null, dateMissing: 'Underlaget anger ingen dag.', record: 'notes' },
    ]);
  });
});
