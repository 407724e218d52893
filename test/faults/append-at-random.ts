// A process that appends at random until it is told to finish, or is killed. It writes down what it was answered, one
// line an answer, in a file that outlives it.
//   node append-at-random.js <database url> <seed> <answers file>
import { randomUUID } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import { type AppendRequest, CommandIdReused, PostgresEventStore, WrongExpectedVersion } from '#event-store';
import { random } from '../support/random.js';

const LANES = 6;
const STREAMS = Array.from({ length: 30 }, (_, n) => `${n % 2 ? 'north' : 'south'}/meeting-m${n}`);

const [url, seed, answersFile] = process.argv.slice(2);
const { below, pick } = random(Number(seed));
const store = new PostgresEventStore({ url: url! });
const answers = openSync(answersFile!, 'a');
const finishing = new AbortController();
process.on('message', () => finishing.abort());
process.on('disconnect', () => process.exit(1));

await store.open();
await Promise.all(Array.from({ length: LANES }, appendAtRandom));
await store.close();
process.exit(0);

async function appendAtRandom(): Promise<void> {
  const versions = new Map<string, number>();
  let last: { commandId: string; requests: AppendRequest[] } | undefined;
  while (!finishing.signal.aborted) {
    const repeats = last !== undefined && below(10) === 0;
    const { commandId, requests } = repeats ? last! : someAppend(versions);
    try {
      const appended = await store.appendAll(requests, { commandId, recordedAt: new Date().toISOString() });
      for (const { stream, version } of appended) versions.set(stream, version);
      answer({ commandId, positions: [String(appended[0]!.first), String(appended.at(-1)!.last)] });
      last = { commandId, requests };
    } catch (error) {
      if (error instanceof WrongExpectedVersion) versions.set(error.stream, error.actual);
      else if (error instanceof CommandIdReused || !isBadBatch(requests)) throw error;
      answer({ commandId });
    }
  }
}

/** One to three streams: at a version that may be stale, at any, or with an event that the database refuses. */
function someAppend(versions: ReadonlyMap<string, number>): { commandId: string; requests: AppendRequest[] } {
  const commandId = randomUUID();
  const streams = new Set(Array.from({ length: 1 + below(3) }, () => pick(STREAMS)));
  const counts = [...streams].map((stream) => ({ stream, count: 1 + below(4) }));
  const of = counts.reduce((sum, { count }) => sum + count, 0);
  const badBatch = below(15) === 0;
  return {
    commandId,
    requests: counts.map(({ stream, count }) => ({
      stream,
      expectedVersion: below(2) ? 'any' : (versions.get(stream) ?? 'none'),
      events: Array.from({ length: count }, () => ({
        type: 'fault.tried',
        schema: badBatch ? -1 : 1,
        data: { commandId, of },
        meta: {
          command: 'faults/try',
          commandId,
          fingerprint: '',
          actor: { person: null, roles: ['system'] },
          occurredAt: '2021-06-01T07:00:00.000Z',
          correlationId: commandId,
          causationId: null,
          usedFacts: [],
        },
      })),
    })),
  };
}

function isBadBatch(requests: readonly AppendRequest[]): boolean {
  return requests[0]!.events[0]!.schema === -1;
}

function answer(line: object): void {
  writeSync(answers, `${JSON.stringify(line)}\n`);
}
