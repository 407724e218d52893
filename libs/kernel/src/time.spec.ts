import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DrivenClock, isInstant, parseInstant, SystemClock } from './time.js';

describe('a driven clock', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-01-01T12:00:00.000Z') });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('starts where it is set and goes on at the usual pace', () => {
    const clock = new DrivenClock('2021-06-01T07:00:00.000Z');
    expect(clock.now()).toBe('2021-06-01T07:00:00.000Z');
    jest.advanceTimersByTime(90_000);
    expect(clock.now()).toBe('2021-06-01T07:01:30.000Z');
  });

  it('shows the real time until it is driven', () => {
    expect(new DrivenClock().now()).toBe(new SystemClock().now());
  });

  it('is driven forwards, never back', () => {
    const clock = new DrivenClock('2021-06-01T07:00:00.000Z');
    clock.advanceTo('2021-06-29T00:00:00.000Z');
    expect(clock.now()).toBe('2021-06-29T00:00:00.000Z');
    clock.advanceTo('2021-06-02T00:00:00.000Z');
    expect(clock.now()).toBe('2021-06-29T00:00:00.000Z');
  });

  it('tells its listeners when it jumps, and only then', () => {
    const clock = new DrivenClock('2021-06-01T07:00:00.000Z');
    const listener = jest.fn();
    const stop = clock.onAdvance(listener);
    clock.advanceTo('2021-06-02T00:00:00.000Z');
    clock.advanceTo('2021-06-01T00:00:00.000Z');
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    clock.advanceTo('2021-06-03T00:00:00.000Z');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('an instant', () => {
  it('is read from ISO 8601 with an offset, into UTC', () => {
    expect(parseInstant('2021-06-01T09:00+02:00')).toBe('2021-06-01T07:00:00.000Z');
    expect(parseInstant('2021-06-01T07:00:00Z')).toBe('2021-06-01T07:00:00.000Z');
  });

  it.each([
    '2021-06-01',
    '2021-06-01T09:00',
    '2021-13-01T09:00Z',
    '2021-02-30T09:00Z',
    '2021-06-01T25:00Z',
    '1 juni 2021',
    '',
    '0001-01-01T00:00Z',
    '0000-01-01T00:00+14:00',
    '9999-12-31T23:59-12:00',
  ])('is not read from %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('has one form only', () => {
    expect(isInstant('2021-06-01T07:00:00.000Z')).toBe(true);
    expect(isInstant('2021-06-01T07:00:00Z')).toBe(false);
    expect(isInstant('2021-06-01T09:00:00.000+02:00')).toBe(false);
  });
});
