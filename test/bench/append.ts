import { randomUUID } from 'node:crypto';
import type { Contender } from './contender.js';
import { type Measurement, callersFor } from './measure.js';

const WARM_UP_SECONDS = 1;

/** Appends from a number of callers at once, each at the exact version of a stream of its own. */
export function appendBy(contender: Contender, callers: number, seconds: number): Measurement {
  return {
    name: contender.name,
    round: async () => {
      const streams = Array.from({ length: callers }, () => ({ name: randomUUID(), version: 0 }));
      const append = async (caller: number): Promise<void> => {
        const stream = streams[caller]!;
        await contender.append(stream.name, stream.version);
        stream.version++;
      };
      await callersFor(WARM_UP_SECONDS, callers, append);
      return callersFor(seconds, callers, append);
    },
  };
}
