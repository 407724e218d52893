import { describe, expect, it } from '@jest/globals';
import {
  adopted,
  avesta,
  founded,
  hedemora,
} from '../../../../associations/src/domain/samples/association.sample.js';
import { plan, play } from '../../../../meetings/src/domain/samples/board-meeting.sample.js';
import { CommandRunner, EventRegistry, MemoryEventStore, type ReadFact } from '#event-store';
import { type AssociationEvent, associationEvents } from '#associations';
import { meetingEvents } from '#meetings';
import { SystemClock } from '#kernel';
import { appendEvents } from '#testing';
import { scheduleFacts } from './schedule-facts.js';

const history: AssociationEvent[] = [
  founded,
  adopted(),
  ...[avesta, hedemora].map((data) => ({ type: 'association.member-admitted' as const, data })),
  {
    type: 'association.withdrawal-noted',
    data: { withdrawal: 'avesta-2021', member: 'avesta', endsOn: '2024-09-18' },
  },
];

describe('19 § lag (2003:1210): the members that announce an approval', () => {
  it.each([
    ['2024-09-18', ['avesta', 'hedemora'], 'is still one'],
    ['2024-09-19', ['hedemora'], 'has left'],
  ])('of a meeting on %s are %j: whose notice runs out on the 18th %s', async (date, members) => {
    const store = new MemoryEventStore();
    const registry = new EventRegistry([...associationEvents, ...meetingEvents]);
    const runner = new CommandRunner(store, registry, new SystemClock());
    await appendEvents(store, 'exempel/association-exempel', history, { registry });
    await appendEvents(store, 'exempel/meeting-m1', play({ ...plan, date }), { registry });
    const read: ReadFact = (stream, foldable) => runner.load(stream, foldable);

    const { association } = await scheduleFacts(read, 'exempel', { meeting: 'm1' });

    expect(association.members.map(({ member }) => member)).toEqual(members);
  });
});
