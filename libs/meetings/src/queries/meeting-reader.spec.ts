import { describe, expect, it } from '@jest/globals';
import { DrivenClock, RefusedError } from '#kernel';
import { associationEvents } from '#associations';
import { CommandRunner, EventRegistry, MemoryEventStore } from '#event-store';
import type { Principal, Role } from '#http';
import { appendEvents } from '#testing';
import { meetingEvents } from '../domain/meeting.definitions.js';
import { charter, drawnUp, play, sign } from '../domain/samples/board-meeting.sample.js';
import { asOf } from './as-of.js';
import { decisionsOf } from './decision-view.js';
import { MeetingReader } from './meeting-reader.js';
import { minutesOf } from './get-minutes/minutes-view.js';
import { PublicAccess } from './public-access.js';

const STREAM = 'sodra-dalarna/meeting-m1';
const approval = [
  sign('p01', 'chair'),
  sign('p03', 'approver'),
  { type: 'approve-minutes', on: '2024-10-02' },
] as const;
const events = play(...drawnUp, ...approval);

async function reader(upTo: number = events.length): Promise<MeetingReader> {
  const store = new MemoryEventStore();
  await appendEvents(store, STREAM, events.slice(0, upTo));
  return readerOf(store);
}

function readerOf(store: MemoryEventStore): MeetingReader {
  const registry = new EventRegistry([...associationEvents, ...meetingEvents]);
  const clock = new DrivenClock('2024-12-01T08:00:00.000Z');
  return new MeetingReader(
    store,
    registry,
    new PublicAccess(new CommandRunner(store, registry, clock), clock),
  );
}

function bearer(association: string, ...roles: Role[]): Principal {
  return { person: null, association, roles };
}

const refusedBy = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error as RefusedError).refusal.refused.id,
  );

describe('A draft', () => {
  const draft = (principal?: Principal): Promise<string> =>
    reader(events.length - 1).then((meetings) => refusedBy(meetings.read('sodra-dalarna', 'm1', principal)));

  it('is read by whoever works within the association', async () => {
    expect(await draft(bearer('sodra-dalarna', 'auditor'))).toBe('accepted');
    expect(await draft({ person: null, association: null, roles: ['operator'] })).toBe('accepted');
  });

  it('is not public, nor for another association', async () => {
    expect(await draft()).toBe('not-public-yet');
    expect(await draft(bearer('sodra-dalarna', 'public'))).toBe('not-public-yet');
    expect(await draft(bearer('skaraborg', 'secretary'))).toBe('not-public-yet');
  });
});

describe('2 kap. 15–16 §§ TF: minutes that are handed out on request', () => {
  it('are read by those within, and refused to others from the day the charter says so', async () => {
    const store = new MemoryEventStore();
    await appendEvents(store, STREAM, events);
    const onRequest = { ...charter, version: '2024-11', publishMinutes: 'on-request' as const };
    await appendEvents(store, 'sodra-dalarna/association-sodra-dalarna', [
      { type: 'association.charter-adopted', data: charter },
      { type: 'association.charter-adopted', data: { ...onRequest, inForceFrom: '2024-12-01' } },
    ]);
    const meetings = readerOf(store);
    expect(await refusedBy(meetings.read('sodra-dalarna', 'm1', undefined))).toBe('minutes-on-request');
    const auditor = bearer('sodra-dalarna', 'auditor');
    expect(await refusedBy(meetings.read('sodra-dalarna', 'm1', auditor))).toBe('accepted');
    const before = new MemoryEventStore();
    await appendEvents(before, STREAM, events);
    await appendEvents(before, 'sodra-dalarna/association-sodra-dalarna', [
      { type: 'association.charter-adopted', data: charter },
      { type: 'association.charter-adopted', data: { ...onRequest, inForceFrom: '2024-12-02' } },
    ]);
    expect(await refusedBy(readerOf(before).read('sodra-dalarna', 'm1', undefined))).toBe('accepted');
  });
});

describe('Approved minutes', () => {
  it('are for everyone, and so is how they came about', async () => {
    const meetings = await reader();
    const { version, state } = await meetings.read('sodra-dalarna', 'm1', undefined, { version: 1 });
    expect([version, state.status]).toEqual([1, 'planned']);
    expect((await meetings.read('sodra-dalarna', 'm1', undefined)).state.status).toBe('approved');
  });

  it('do not exist before they began or under another id', async () => {
    const meetings = await reader();
    expect(await refusedBy(meetings.read('sodra-dalarna', 'm2', undefined))).toBe('not-found');
    expect(await refusedBy(meetings.read('sodra-dalarna', 'm1', undefined, { version: 999 }))).toBe(
      'not-found',
    );
    expect(await refusedBy(meetings.read('sodra-dalarna', 'm1', undefined, { position: 0n }))).toBe(
      'not-found',
    );
    expect(
      await refusedBy(meetings.read('sodra-dalarna', 'm1', undefined, { at: '2020-01-01T00:00:00.000Z' })),
    ).toBe('not-found');
  });

  it('show paragraphs in a tree, with intervals of attendance as §§', async () => {
    const { version, state } = await (await reader()).read('sodra-dalarna', 'm1', undefined);
    expect(minutesOf('m1', version, state)).toMatchObject({
      status: 'approved',
      number: { label: expect.stringMatching(/^# \d+ – 2024$/) },
      attendance: [{ who: { person: 'p01' }, from: null, through: null }, {}, {}, {}, {}, {}],
      paragraphs: [{ label: '§ 27', text: [{ p: 'Frågan redovisas.' }], paragraphs: [] }],
    });
    expect(decisionsOf('m1', state)).toEqual([]);
  });
});

describe('?version, ?position and ?at', () => {
  it('are read one at a time', () => {
    expect(asOf({})).toBe('now');
    expect(asOf({ version: '12' })).toEqual({ version: 12 });
    expect(asOf({ position: '480' })).toEqual({ position: 480n });
    expect(asOf({ at: '2021-06-01T12:00:00+02:00' })).toEqual({ at: '2021-06-01T10:00:00.000Z' });
  });

  it.each([
    [{ version: '0' }],
    [{ version: 'x' }],
    [{ at: '2021-06-01' }],
    [{ position: '-1' }],
    [{ version: ['1', '2'] }],
    [{ versoin: '1' }],
    [{ version: '1', at: '2021-06-01T12:00Z' }],
  ])('refuse %j', (query) => {
    expect(() => asOf(query)).toThrow(RefusedError);
  });
});
