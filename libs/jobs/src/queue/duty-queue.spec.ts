import { describe, expect, it } from '@jest/globals';
import { jobId } from './duty-queue.js';

describe("A job's id", () => {
  const duty = { kind: 'post-anslag', key: 'skaraborg/anslag-1:2', dueAt: '2021-06-29T00:00:00.000Z' };

  it('is one that BullMQ takes: no colon, not a number', () =>
    expect(jobId(duty)).toMatch(/^post-anslag_[0-9a-f]{32}$/));

  it('is the same for the same duty and due date, and another for any other', () => {
    expect(jobId({ ...duty })).toBe(jobId(duty));
    const others = [
      { ...duty, kind: 'take-down' },
      { ...duty, key: 'skaraborg/anslag-1:3' },
      { ...duty, dueAt: '2021-06-30T00:00:00.000Z' },
    ];
    expect(new Set([duty, ...others].map(jobId)).size).toBe(4);
  });
});
