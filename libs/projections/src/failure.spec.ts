import { describe, expect, it } from '@jest/globals';
import { describeFailure, isTransient } from './failure.js';

const withCode = (code: string, message = 'it failed'): Error =>
  Object.assign(new Error(message), { name: 'DatabaseError', code });

describe('A failure', () => {
  it.each(['40001', '40P01', '08006', '57P01', '53300', 'ECONNRESET'])(
    'with code %s may pass by itself',
    (code) => expect(isTransient(withCode(code))).toBe(true),
  );

  it.each(['23505', '22P02', '42703', '57014'])('with code %s will not', (code) =>
    expect(isTransient(withCode(code))).toBe(false),
  );

  it('that broke the connection without a code may pass, a fault in our code will not', () => {
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isTransient(new TypeError('undefined is not a function'))).toBe(false);
    expect(isTransient('40001')).toBe(false);
  });

  it('is told by its kind and place, never by the values it met', () => {
    const error = Object.assign(
      withCode('23505', 'duplicate key value violates unique constraint "people_pkey"'),
      {
        table: 'people',
        constraint: 'people_pkey',
        detail: 'Key (name)=(Anna Ek) already exists.',
      },
    );
    expect(describeFailure(error)).toBe(
      'DatabaseError 23505 people.people_pkey: duplicate key value violates unique constraint …',
    );
    expect(describeFailure(new Error('no such person: "Anna Ek", 19121212-1212'))).toBe(
      'Error: no such person: …, …',
    );
    expect(describeFailure(new Error('first line\nAnna Ek'))).toBe('Error: first line');
    expect(describeFailure({ name: 'Anna Ek' })).toBe('Something that is not an Error was thrown');
  });
});
