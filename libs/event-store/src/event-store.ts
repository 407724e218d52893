import type { DomainEvent, EventMetadata, Instant, RecordedEvent, StreamName } from '#kernel';

/** `any` appends at the end, `none` demands a new stream, a number demands exactly that version. */
export type ExpectedVersion = number | 'any' | 'none';

/** An event on its way into the log, already carrying the schema version it was written in. */
export interface NewEvent extends DomainEvent {
  readonly schema: number;
  readonly meta: EventMetadata;
}

export interface AppendRequest {
  readonly stream: StreamName;
  readonly expectedVersion: ExpectedVersion;
  readonly events: readonly NewEvent[];
}

export interface AppendOptions {
  /** A UUID. Event ids are UUIDv5(commandId, n), so that the same command twice is one append. */
  readonly commandId: string;
  /** Recorded time; the store raises it to the last recorded time when the clock is behind. */
  readonly recordedAt: Instant;
}

export interface Appended {
  readonly stream: StreamName;
  /** The stream's version after the append. */
  readonly version: number;
  /** Positions of the first and the last event. */
  readonly first: bigint;
  readonly last: bigint;
  /** True when the command had been appended before: nothing new was written. */
  readonly duplicate: boolean;
}

export interface ReadStreamOptions {
  /** Versions, both inclusive. */
  readonly from?: number;
  readonly to?: number;
  readonly backwards?: boolean;
}

export interface ReadLogOptions {
  /** Exclusive: 0n reads from the beginning. */
  readonly after: bigint;
  /** Inclusive. */
  readonly to?: bigint;
  readonly types?: readonly string[];
  readonly association?: string;
  /** Events per batch, 500 unless told. */
  readonly batch?: number;
}

/**
 * The log of everything that happened. Positions are ordered and opaque; a reader that has seen position p has
 * seen every event below p. The contract that each adapter keeps is `event-store.contract.ts`.
 */
export abstract class EventStore {
  /** Appends to one stream. Throws WrongExpectedVersion, or CommandIdReused when the id was used for other events. */
  abstract append(
    stream: StreamName,
    expectedVersion: ExpectedVersion,
    events: readonly NewEvent[],
    options: AppendOptions,
  ): Promise<Appended>;

  /**
   * Appends to several streams, all or nothing. Answers in the order of the requests. Throws RangeError for a request
   * without events, a stream that occurs twice, a name that is not a stream's, a time that is not an
   * instant, or a command id that is not a UUID.
   */
  abstract appendAll(requests: readonly AppendRequest[], options: AppendOptions): Promise<Appended[]>;

  /** What an earlier command appended to a stream; undefined when it appended nothing there. */
  abstract appended(stream: StreamName, commandId: string): Promise<RecordedEvent[] | undefined>;

  /** A stream in order; nothing when it does not exist. */
  abstract readStream(stream: StreamName, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;

  /** The whole log in order, in batches. */
  abstract readLog(options: ReadLogOptions): AsyncIterable<RecordedEvent[]>;

  /** The last position; 0n when the log is empty. */
  abstract head(): Promise<bigint>;

  /** The last event; undefined when the log is empty. */
  abstract last(): Promise<RecordedEvent | undefined>;

  /**
   * The last position up to which everything was recorded at or before an instant; 0n when there is none.
   */
  abstract positionAt(instant: Instant): Promise<bigint>;

  /**
   * Wakes its reader when the log has grown, and at once when it is not empty, until `signal` aborts. Signals may be
   * merged or repeated; the position says how far to read.
   */
  abstract changed(signal: AbortSignal): AsyncIterable<bigint>;
}

/** A store on an engine, to be closed when it is no longer needed. */
export interface OpenEventStore extends EventStore {
  /**
   * Whether all processes append one at a time. Then positions are contiguous and recorded times never go back along
   * the log; otherwise times may go back where processes met, by what their clocks differ and an append takes.
   */
  readonly isWrittenByOneAtATime: boolean;
  /** Waits for appends under way. */
  close(): Promise<void>;
}

export class WrongExpectedVersion extends Error {
  override readonly name = 'WrongExpectedVersion';
  constructor(
    readonly stream: StreamName,
    readonly expected: ExpectedVersion,
    /** The version the stream is at; 0 when it does not exist. */
    readonly actual: number,
  ) {
    super(`${stream} is at version ${actual}, expected ${expected}`);
  }
}

export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
  constructor(readonly commandId: string) {
    super(`Command id ${commandId} was used for other events`);
  }
}
