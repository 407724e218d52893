import { createHash } from 'node:crypto';
import type { Instant, RecordedEvent } from '#kernel';
import type { EventStore } from './event-store.js';

/** Everything about an event that is the same in every engine: all but its position. */
const COMPARED = ['stream', 'version', 'id', 'type', 'schema', 'data', 'meta', 'recordedAt'] as const;

type Compared = (typeof COMPARED)[number];

/** Where an event stands in its log. Never what it holds. */
export type Place = Pick<RecordedEvent, 'position' | 'stream' | 'version' | 'id'>;

/** The first place where two logs differ. A side is null where its log has ended. */
export interface LogDifference {
  /** Counted from 1 over the whole log. */
  readonly nth: number;
  readonly source: Place | null;
  readonly target: Place | null;
  /** What differs in the two events; none when one log has ended. */
  readonly fields: readonly Compared[];
}

export interface LogComparison {
  /** How many events both logs begin with, equal in everything but their positions. */
  readonly events: number;
  /** Where the last of them stands; 0n when there is none. */
  readonly sourcePosition: bigint;
  readonly targetPosition: bigint;
  /** SHA-256 over them, the same whichever engine they are read from. */
  readonly digest: string;
  /** How many were recorded before the event ahead of them in the source, and stand at that one's time in the target. */
  readonly raised: number;
  /** Undefined when the logs are equal to their ends. */
  readonly difference?: LogDifference;
}

/**
 * Reads two logs side by side, event by event, as far as they reach when it begins.
 *
 * Recorded time may not go back along a log. An engine that lets it, where two processes with different clocks append at
 * once, is compared as any other engine records it: no event before the one ahead of it.
 */
export async function compareLogs(
  source: EventStore,
  target: EventStore,
  onProgress: (events: number) => void = () => {},
): Promise<LogComparison> {
  const ends = await Promise.all([source.head(), target.head()]);
  const logs = [eventsOf(source, ends[0]), eventsOf(target, ends[1])] as const;
  const digest = createHash('sha256');
  const risen = [new RisingTime(), new RisingTime()] as const;
  const reached = [0n, 0n];
  let events = 0;
  const soFar = (): LogComparison => ({
    events,
    sourcePosition: reached[0]!,
    targetPosition: reached[1]!,
    digest: digest.copy().digest('hex'),
    raised: risen[0].raised,
  });

  try {
    for (;;) {
      const [one, other] = await Promise.all([logs[0].next(), logs[1].next()]);
      if (one.done && other.done) return soFar();
      const pair = [
        one.done ? null : risen[0].on(one.value),
        other.done ? null : risen[1].on(other.value),
      ] as const;
      const fields = differing(...pair);
      if (fields)
        return {
          ...soFar(),
          difference: { nth: events + 1, source: place(pair[0]), target: place(pair[1]), fields },
        };
      const same = pair[0]!;
      digest.update(`${JSON.stringify(COMPARED.map((field) => same[field]))}\n`);
      [reached[0], reached[1]] = [same.position, pair[1]!.position];
      if (++events % 500 === 0) onProgress(events);
    }
  } finally {
    await Promise.all(logs.map((log) => log.return(undefined)));
  }
}

/** A log's recorded times as the store's contract has them: never earlier than the event ahead. */
class RisingTime {
  raised = 0;
  private last: Instant = '';

  on(event: RecordedEvent): RecordedEvent {
    if (event.recordedAt >= this.last) {
      this.last = event.recordedAt;
      return event;
    }
    this.raised++;
    return { ...event, recordedAt: this.last };
  }
}

async function* eventsOf(store: EventStore, to: bigint): AsyncGenerator<RecordedEvent, undefined> {
  if (to === 0n) return;
  for await (const batch of store.readLog({ after: 0n, to })) yield* batch;
}

/** Undefined when the two are equal. */
function differing(one: RecordedEvent | null, other: RecordedEvent | null): Compared[] | undefined {
  if (!one || !other) return [];
  const fields = COMPARED.filter((field) => textOf(one[field]) !== textOf(other[field]));
  return fields.length > 0 ? fields : undefined;
}

/** Payloads came from JSON text and give the same text again. */
function textOf(value: unknown): unknown {
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function place(event: RecordedEvent | null): Place | null {
  return event && { position: event.position, stream: event.stream, version: event.version, id: event.id };
}
