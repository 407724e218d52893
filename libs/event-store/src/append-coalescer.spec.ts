import { beforeEach, describe, expect, it } from '@jest/globals';
import { AppendCoalescer } from './append-coalescer.js';
import { LogUnreachable } from './log-unreachable.js';
import type { Verdict } from './postgres/verdict.js';
import type { PreparedAppend } from './prepared-append.js';

const KNOWN: Verdict = { is: 'known' };

describe('AppendCoalescer', () => {
  let batches: string[][];
  let answer: (batch: readonly PreparedAppend[]) => Promise<Verdict[]>;
  let coalescer: AppendCoalescer<Verdict>;
  beforeEach(() => {
    batches = [];
    answer = async (batch) => batch.map(() => KNOWN);
    coalescer = new AppendCoalescer((batch) => {
      batches.push(batch.map(({ commandId }) => commandId));
      return answer(batch);
    });
  });

  it('gathers what comes at once into one batch', async () => {
    await Promise.all([coalescer.add(append('1', 'a')), coalescer.add(append('2', 'b'))]);
    expect(batches).toEqual([['1', '2']]);
  });

  it('gathers while a batch is under way', async () => {
    let finish = (): void => undefined;
    answer = (batch) => new Promise((resolve) => (finish = () => resolve(batch.map(() => KNOWN))));
    const first = coalescer.add(append('1', 'a'));
    await new Promise(setImmediate);
    const rest = [coalescer.add(append('2', 'b')), coalescer.add(append('3', 'c'))];
    expect(batches).toEqual([['1']]);
    answer = async (batch) => batch.map(() => KNOWN);
    finish();
    await Promise.all([first, ...rest]);
    expect(batches).toEqual([['1'], ['2', '3']]);
  });

  it('takes each stream once in a batch, and keeps its order', async () => {
    await Promise.all([
      coalescer.add(append('1', 'a')),
      coalescer.add(append('2', 'a', 'b')),
      coalescer.add(append('3', 'b')),
      coalescer.add(append('4', 'c')),
    ]);
    expect(batches).toEqual([['1', '4'], ['2'], ['3']]);
  });

  it('takes each command once in a batch', async () => {
    await Promise.all([coalescer.add(append('1', 'a')), coalescer.add(append('1', 'b'))]);
    expect(batches).toEqual([['1'], ['1']]);
  });

  it('takes 512 appends at most', async () => {
    await Promise.all(Array.from({ length: 600 }, (_, n) => coalescer.add(append(`${n}`, `s${n}`))));
    expect(batches.map(({ length }) => length)).toEqual([512, 88]);
  });

  it('writes each alone when the batch cannot be written, so that only the faulty one is told', async () => {
    answer = async (batch) => {
      if (batch.some(({ commandId }) => commandId === '2')) throw new Error('faulty');
      return batch.map(() => KNOWN);
    };
    const outcomes = await Promise.allSettled(['1', '2', '3'].map((id) => coalescer.add(append(id, id))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(batches).toEqual([['1', '2', '3'], ['1'], ['2'], ['3']]);
  });

  it('tells everybody at once when the log cannot be reached, and tries again with the next', async () => {
    answer = async () => Promise.reject(new LogUnreachable('down'));
    const outcomes = await Promise.allSettled(['1', '2'].map((id) => coalescer.add(append(id, id))));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(batches).toEqual([['1', '2']]);
    answer = async (batch) => batch.map(() => KNOWN);
    expect(await coalescer.add(append('3', 'c'))).toBe(KNOWN);
  });

  it('is drained when everything has been settled', async () => {
    const settled: string[] = [];
    for (const id of ['1', '2']) void coalescer.add(append(id, 'a')).then(() => settled.push(id));
    await coalescer.drained();
    expect(settled).toEqual(['1', '2']);
    await coalescer.drained();
  });
});

function append(commandId: string, ...streams: string[]): PreparedAppend {
  return {
    commandId,
    recordedAt: '2021-06-01T07:00:00.000Z',
    requests: streams.map((stream) => ({ stream, expectedVersion: 'any', events: [] })),
  };
}
