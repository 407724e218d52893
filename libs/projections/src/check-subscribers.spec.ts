import { describe, expect, it } from '@jest/globals';
import { registryOf } from '#testing';
import { checkSubscribers } from './check-subscribers.js';

describe('The app does not boot', () => {
  const registry = registryOf('meeting.opened');
  const agenda = { name: 'agenda', handles: ['meeting.opened'] };
  const check =
    (...subscribers: (typeof agenda)[]) =>
    () =>
      checkSubscribers(subscribers, registry);

  it('on two projections with the same name', () =>
    expect(check(agenda, { ...agenda })).toThrow('Two subscriptions have the name agenda'));

  it('on an event type that nobody has declared', () =>
    expect(check({ name: 'agenda', handles: ['meeting.opened', 'meeting.lost'] })).toThrow('meeting.lost'));

  it('on a projection that handles nothing, or whose name cannot name a schema', () => {
    expect(check({ name: 'agenda', handles: [] })).toThrow('handles no events');
    expect(check({ ...agenda, name: 'Agenda' })).toThrow('Not a name');
    expect(check({ ...agenda, name: 'a'.repeat(41) })).toThrow('Not a name');
  });

  it('but on these it does', () => expect(check(agenda, { ...agenda, name: 'minutes' })).not.toThrow());
});
