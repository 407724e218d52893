import { describe, expect, it } from '@jest/globals';
import { v5 } from 'uuid';
import { eventId } from './event-ids.js';

describe('eventId', () => {
  it.each([
    '00000000-0000-0000-0000-000000000000',
    '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
    'FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF',
  ])('is the UUIDv5 of the number in the namespace of the command %s', (commandId) => {
    for (const n of [0, 1, 9, 10, 511, 123_456]) expect(eventId(commandId, n)).toBe(v5(String(n), commandId));
  });

  it('wants a command id that is a UUID', () => {
    expect(() => eventId('open-the-meeting', 0)).toThrow(RangeError);
  });
});
