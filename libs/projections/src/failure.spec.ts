import { describe, expect, it } from '@jest/globals';
import { describeFailure } from './failure.js';

const withCode = (code: string, message = 'it failed'): Error =>
  Object.assign(new Error(message), { name: 'DatabaseError', code });

describe('A failure', () => {
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
