import { describe, expect, it } from '@jest/globals';
import { RefusedError } from '#kernel';
import { occurredAt } from './envelope.js';
import { httpRules } from './http.rules.js';

const RECEIVED = '2021-06-01T07:00:00.000Z';

describe('when a command happened', () => {
  it('is when it came, unless it says so', () => {
    expect(occurredAt(undefined, RECEIVED)).toBe(RECEIVED);
    expect(occurredAt('2021-05-31T15:00+02:00', RECEIVED)).toBe('2021-05-31T13:00:00.000Z');
  });

  it('may be as much ahead as clocks differ', () => {
    expect(occurredAt('2021-06-01T07:01:00Z', RECEIVED)).toBe('2021-06-01T07:01:00.000Z');
  });

  it.each([
    ['to come', '2021-06-01T07:01:01Z', 'framtiden'],
    ['long to come', '2021-07-21T07:00Z', 'framtiden'],
    ['without an offset', '2021-06-01T07:00', 'ISO 8601'],
    ['before dates can be counted', '0001-01-01T00:00Z', 'ISO 8601'],
  ])('is refused when it is %s', (_what, header, why) => {
    expect(() => occurredAt(header, RECEIVED)).toThrow(
      expect.objectContaining({
        refusal: expect.objectContaining({
          refused: httpRules['malformed-request'],
          detail: expect.stringContaining(why),
        }),
      }),
    );
  });

  it('is said once', () => {
    expect(() => occurredAt([RECEIVED, RECEIVED], RECEIVED)).toThrow(RefusedError);
  });
});
