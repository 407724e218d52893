import { describe, expect, it } from '@jest/globals';
import { isTransient } from './is-transient.js';

const withCode = (code: string): Error =>
  Object.assign(new Error('it failed'), { name: 'DatabaseError', code });

describe('A failure', () => {
  it.each(['40001', '40P01', '08006', '57P01', '53300', '25P03', '25006', 'ECONNRESET', 'EHOSTUNREACH'])(
    'with code %s may pass by itself',
    (code) => expect(isTransient(withCode(code))).toBe(true),
  );

  it.each(['23505', '22P02', '42703', '57014'])('with code %s will not', (code) =>
    expect(isTransient(withCode(code))).toBe(false),
  );

  it('that broke the connection without a code may pass, a fault in our code will not', () => {
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isTransient(new Error('Query read timeout'))).toBe(true);
    expect(isTransient(new TypeError('undefined is not a function'))).toBe(false);
    expect(isTransient('40001')).toBe(false);
  });

  it('is judged by its cause when it says nothing itself', () => {
    expect(isTransient(new Error('The log cannot be reached', { cause: withCode('57P01') }))).toBe(true);
  });
});
