import { type Instant, type RecordedEvent, type StreamName, isInstant, partsOfStream } from '#kernel';
import { eventId } from './event-ids.js';
import {
  type AppendOptions,
  type AppendRequest,
  type Appended,
  type ExpectedVersion,
  CommandIdReused,
} from './event-store.js';

/** An event as its bytes stand in the log: `data` and `meta` are the exact JSON text, never reformatted. */
export interface StoredEvent {
  readonly position: bigint;
  readonly stream: StreamName;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schema: number;
  readonly data: string;
  readonly meta: string;
  readonly recordedAt: Instant;
}

export type PreparedEvent = Pick<StoredEvent, 'id' | 'type' | 'schema' | 'data' | 'meta'>;

export interface PreparedRequest {
  readonly stream: StreamName;
  readonly expectedVersion: ExpectedVersion;
  readonly events: readonly PreparedEvent[];
}

/** An append that only needs positions and versions: ids are given and payloads are text. */
export interface PreparedAppend {
  readonly commandId: string;
  readonly recordedAt: Instant;
  readonly requests: readonly PreparedRequest[];
}

/** Throws RangeError when the append could never be recorded; an adapter calls it before anything is written. */
export function prepareAppend(requests: readonly AppendRequest[], options: AppendOptions): PreparedAppend {
  if (requests.length === 0) throw new RangeError('Nothing to append');
  if (new Set(requests.map(({ stream }) => stream)).size < requests.length)
    throw new RangeError('A stream is appended to twice in one append');
  if (!isInstant(options.recordedAt)) throw new RangeError(`Not an instant: ${options.recordedAt}`);
  let n = 0;
  return {
    ...options,
    requests: requests.map(({ stream, expectedVersion, events }) => {
      partsOfStream(stream);
      if (events.length === 0) throw new RangeError(`Nothing to append to ${stream}`);
      return {
        stream,
        expectedVersion,
        events: events.map(({ type, schema, data, meta }) => ({
          id: eventId(options.commandId, n++),
          type,
          schema,
          data: JSON.stringify(data),
          meta: JSON.stringify(meta),
        })),
      };
    }),
  };
}

/**
 * The first answer to a command that is already in the log. `earlier` is everything it appended, in order.
 * Metadata may differ (a repeat comes in a request of its own), the facts may not.
 */
export function answerAgain(
  { commandId, requests }: PreparedAppend,
  earlier: readonly StoredEvent[],
): Appended[] {
  const now = requests.flatMap(({ stream, events }) => events.map((event) => ({ ...event, stream })));
  const same =
    now.length === earlier.length &&
    now.every((event, n) => {
      const stored = earlier[n]!;
      return (['stream', 'id', 'type', 'schema', 'data'] as const).every((key) => event[key] === stored[key]);
    });
  if (!same) throw new CommandIdReused(commandId);
  return requests.map(({ stream }) => {
    const own = earlier.filter((event) => event.stream === stream);
    const last = own.at(-1)!;
    return { stream, version: last.version, first: own[0]!.position, last: last.position, duplicate: true };
  });
}

export function isExpected(expected: ExpectedVersion, actual: number): boolean {
  return expected === 'any' || (expected === 'none' ? 0 : expected) === actual;
}

export function recorded(event: StoredEvent): RecordedEvent {
  return {
    ...event,
    data: JSON.parse(event.data) as object,
    meta: JSON.parse(event.meta) as RecordedEvent['meta'],
  };
}
