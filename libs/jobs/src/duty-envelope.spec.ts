import { describe, expect, it } from '@jest/globals';
import { dutyEnvelope } from './duty-envelope.js';
import type { Duty } from './process.js';

const duty: Duty = {
  kind: 'post-anslag',
  key: 'skaraborg/anslag-a1',
  association: 'skaraborg',
  dueAt: '2024-10-29T23:00:00.000Z',
  data: {},
};

describe('the command of a duty', () => {
  const commandOf = (changed: Partial<Duty> = {}, now = '2024-10-30T08:00:00.000Z') =>
    dutyEnvelope('anslag/post', 'a1', { ...duty, ...changed }, now);

  it('is the same however often and late the duty is performed', () => {
    const { commandId, fingerprint } = commandOf();
    expect(commandOf({}, '2024-11-04T08:00:00.000Z')).toMatchObject({ commandId, fingerprint });
  });

  it.each<Partial<Duty>>([
    { kind: 'take-down-anslag' },
    { key: 'skaraborg/anslag-a2' },
    { dueAt: '2024-10-30T23:00:00.000Z' },
  ])('is another for %j', (changed) => {
    expect(commandOf(changed).commandId).not.toBe(commandOf().commandId);
  });

  it('is sent by the system on its own', () => {
    expect(commandOf().actor).toEqual({ person: null, roles: ['system'] });
  });
});
