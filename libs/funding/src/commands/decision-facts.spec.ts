import { describe, expect, it } from '@jest/globals';
import { CommandRunner, EventRegistry, MemoryEventStore, type ReadFact } from '#event-store';
import { SystemClock } from '#kernel';
import { type MeetingEvent, meetingEvents } from '#meetings';
import { appendEvents } from '#testing';
import { decision } from '../domain/samples/fund.sample.js';
import { settles } from '../domain/decision-fact.js';
import { decisionFact } from './decision-facts.js';

const planned: MeetingEvent = {
  type: 'meeting.planned',
  data: {
    body: 'styrelsen',
    bodyName: 'Styrelsen',
    record: 'minutes',
    documentTitle: 'Protokoll',
    title: 'Budgetsammanträde',
    date: { date: '2025-11-19', missing: null },
    startsAt: null,
    endsAt: null,
    place: null,
    caseNumber: null,
    purpose: 'budget',
    public: { ground: 'Budgeten' },
    afterwards: null,
  },
};
const onAgenda: MeetingEvent = {
  type: 'agenda.item-added',
  data: {
    item: 'budget',
    parent: null,
    title: 'Budget',
    section: null,
    tag: null,
    case: { case: 'budget-2026', number: 'EXF 2025-9' },
    addedAt: 'planning',
    requestedBy: null,
    raisedAs: null,
    papersSent: null,
    matter: 'budget',
    applicants: [],
    involved: [],
  },
};
const opened: MeetingEvent = {
  type: 'paragraph.opened',
  data: { item: 'budget', number: 12, letter: null, label: '§ 12', heading: 'Budget' },
};
const decided: MeetingEvent = { type: 'paragraph.decided', data: decision.decided };
const approvedAtTheTable: MeetingEvent = {
  type: 'paragraphs.approved',
  data: {
    approval: 'omedelbar',
    items: ['budget'],
    labels: ['§ 12'],
    on: '2025-11-19',
    signatures: [],
  },
};

/** What is read of a decision in a meeting of which this has happened. */
async function read(events: readonly MeetingEvent[], id = 'budget') {
  const store = new MemoryEventStore();
  await appendEvents(store, 'exempel/meeting-styrelsen', events);
  const runner = new CommandRunner(store, new EventRegistry(meetingEvents), new SystemClock());
  const load: ReadFact = (stream, foldable) => runner.load(stream, foldable);
  return decisionFact(load, 'exempel', { meeting: 'styrelsen', decision: id });
}

describe('A decision as a fact for money', () => {
  const meeting = [planned, onAgenda, opened, decided];

  it('is read from its meeting, with where it stands', async () => {
    expect(await read(meeting)).toEqual({ ...decision, caseNumber: 'EXF 2025-9', approved: false });
  });

  it('is approved once its paragraph is, or the minutes are', async () => {
    expect(await read([...meeting, approvedAtTheTable])).toMatchObject({ approved: true });
    const minutes: MeetingEvent = {
      type: 'minutes.approved',
      data: {
        on: { date: '2025-11-27', missing: null },
        paragraphs: { first: '§ 12', last: '§ 12' },
        except: [],
      },
    };
    expect(await read([...meeting, minutes])).toMatchObject({ approved: true });
  });

  it('settles its matter and fixes the budget, unless it puts it off', async () => {
    const fact = (await read(meeting))!;
    expect([settles(fact), fact.fixesBudget]).toEqual([true, true]);
    const postponed: MeetingEvent = { ...decided, data: { ...decision.decided, type: 'postponed' } };
    const putOff = (await read([planned, onAgenda, opened, postponed]))!;
    expect([settles(putOff), putOff.fixesBudget]).toEqual([false, false]);
  });

  it('is none where there is no such decision, or no such meeting', async () => {
    expect(await read(meeting, 'annat')).toBeNull();
    const store = new MemoryEventStore();
    const runner = new CommandRunner(store, new EventRegistry(meetingEvents), new SystemClock());
    expect(
      await decisionFact((stream, foldable) => runner.load(stream, foldable), 'exempel', {
        meeting: 'finns-inte',
        decision: 'budget',
      }),
    ).toBeNull();
  });
});
