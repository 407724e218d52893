import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DrivenClock, type DomainEvent, partsOfStream } from '#kernel';
import { associationEvents, type AssociationEvent } from '#associations';
import {
  type CommandEnvelope,
  type CommandOutcome,
  CommandRunner,
  EventRegistry,
  MemoryEventStore,
} from '#event-store';
import { caseEvents } from '#registry';
import { appendEvents } from '#testing';
import type { MeetingCommand } from '../domain/meeting.commands.js';
import { meetingDecider } from '../domain/meeting.decider.js';
import { meetingEvents } from '../domain/meeting.definitions.js';
import { meetingFoldable } from '../domain/meeting.evolve.js';
import { close, drawUp, item, open, plan, write } from '../domain/samples/board-meeting.sample.js';
import { meetingStream } from '../domain/streams.js';
import { meetingFacts } from './meeting-facts.js';

const registry = new EventRegistry([...associationEvents, ...caseEvents, ...meetingEvents]);

const founding: AssociationEvent[] = [
  {
    type: 'association.body-established',
    data: {
      body: 'styrelsen',
      name: 'Styrelsen',
      kind: 'board',
      decides: true,
      paragraphs: { span: 'year', sign: '§ ' },
      minutes: { span: 'year', label: '# {n} – {year}' },
    },
  },
  { type: 'association.person-registered', data: { person: 'p01', name: 'Gunilla Berglund' } },
];

/** An association with a board, and a way to send commands to its meetings. */
async function association() {
  const store = new MemoryEventStore();
  const runner = new CommandRunner(store, registry, new DrivenClock());
  await appendEvents(store, 'sodra-dalarna/association-sodra-dalarna', founding);
  const send = (meeting: string, command: MeetingCommand): Promise<CommandOutcome> => {
    const envelope = envelopeFor(meeting, command);
    return runner.run(
      envelope,
      meetingStream(envelope),
      meetingDecider,
      command,
      meetingFacts(envelope, command),
    );
  };
  const sendAll = async (meeting: string, ...commands: MeetingCommand[]): Promise<void> => {
    for (const command of commands) await send(meeting, command);
  };
  const labels = async (meeting: string): Promise<Array<string | undefined>> => {
    const { state } = await runner.load(meetingStream(envelopeFor(meeting, open)), meetingFoldable);
    return state.openedItems.map((id) => state.items.find(({ item }) => item === id)?.opened?.label);
  };
  return { store, send, sendAll, labels };
}

function envelopeFor(meeting: string, { type }: MeetingCommand): CommandEnvelope {
  const commandId = randomUUID();
  return {
    command: type,
    association: 'sodra-dalarna',
    id: meeting,
    commandId,
    fingerprint: commandId,
    expectedVersion: 'any',
    actor: { person: null, roles: ['secretary'] },
    // Already the next day in Sweden.
    occurredAt: '2023-12-31T23:30:00.000Z',
    correlationId: commandId,
    causationId: null,
  };
}

const take = (id: string): MeetingCommand => ({ type: 'open-paragraph', item: id });
const begin = (date: string | null): MeetingCommand[] => [
  { ...plan, date, dateMissing: 'Underlaget anger ingen dag.' },
  open,
];

describe('The numbers of §§', () => {
  it('go on from meeting to meeting in a year, and begin again the next', async () => {
    const { sendAll, labels } = await association();
    await sendAll('juni', ...begin('2024-06-12'), item('a'), take('a'), item('b'), take('b'));
    await sendAll('september', ...begin('2024-09-18'), item('a'), take('a'));
    await sendAll('januari', ...begin('2025-01-15'), item('a'), take('a'));
    expect([await labels('juni'), await labels('september'), await labels('januari')]).toEqual([
      ['§ 1', '§ 2'],
      ['§ 3'],
      ['§ 1'],
    ]);
  });

  it('of an undated meeting belong to the year that a clock in Sweden shows', async () => {
    const { sendAll, labels } = await association();
    await sendAll('juni', ...begin('2024-06-12'), item('a'), take('a'));
    await sendAll('odaterat', ...begin(null), item('a'), take('a'));
    expect(await labels('odaterat')).toEqual(['§ 2']);
  });

  it('are each given once, when meetings take them at the same time', async () => {
    const { sendAll, send, labels } = await association();
    const meetings = ['m1', 'm2', 'm3'];
    for (const meeting of meetings) await sendAll(meeting, ...begin('2024-06-12'), item('a'));
    await Promise.all(meetings.map((meeting) => send(meeting, take('a'))));
    const taken = new Set((await Promise.all(meetings.map(labels))).flat());
    expect(taken).toEqual(new Set(['§ 1', '§ 2', '§ 3']));
  });
});

describe("A decision's metadata", () => {
  const usedBy = async (store: MemoryEventStore, type: string): Promise<string[]> => {
    for await (const events of store.readLog({ after: 0n, types: [type] }))
      for (const { meta } of events)
        return meta.usedFacts.map(({ stream }) => partsOfStream(stream).category);
    return [];
  };

  it('names the streams it relied on, and no others', async () => {
    const { store, sendAll } = await association();
    await sendAll(
      'juni',
      ...begin('2024-06-12'),
      item('a'),
      take('a'),
      item('a1', 'a'),
      take('a1'),
      write('a'),
    );
    await sendAll('juni', close, drawUp);
    expect(await usedBy(store, 'agenda.item-added')).toEqual(['association']);
    expect(await usedBy(store, 'paragraph.opened')).toEqual(['association', 'series']);
    expect(await usedBy(store, 'paragraph.written')).toEqual(['association']);
    expect(await usedBy(store, 'minutes.drawn-up')).toEqual(['association', 'series']);
  });

  it("freezes a case's Dnr from the registry", async () => {
    const { store, send, sendAll } = await association();
    const registered: DomainEvent = {
      type: 'case.registered',
      data: { number: 'SDSF 2024 000025 790', title: 'Delårsbokslut', registeredOn: null },
    };
    await appendEvents(store, 'sodra-dalarna/case-bokslut', [registered]);
    await sendAll('juni', ...begin('2024-06-12'));
    const { events } = await send('juni', {
      type: 'add-agenda-item',
      item: 'a',
      title: 'A',
      case: 'bokslut',
    });
    expect(events[0]!.data).toMatchObject({ case: { case: 'bokslut', number: 'SDSF 2024 000025 790' } });
  });
});
