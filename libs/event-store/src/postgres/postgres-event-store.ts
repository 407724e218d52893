import type { Instant, RecordedEvent, StreamName } from '#kernel';
import {
  type AppendOptions,
  type AppendRequest,
  type Appended,
  type ExpectedVersion,
  type NewEvent,
  type OpenEventStore,
  type ReadLogOptions,
  type ReadStreamOptions,
  EventStore,
  WrongExpectedVersion,
} from '../event-store.js';
import { AppendCoalescer } from '../append-coalescer.js';
import { answerAgain, prepareAppend, recorded } from '../prepared-append.js';
import { AppendConnection } from './append-connection.js';
import { LogListener } from './log-listener.js';
import { LogReader } from './log-reader.js';
import type { Verdict } from './verdict.js';

export interface PostgresEventStoreOptions {
  /** A login that may take the role `paragraf_app`. */
  readonly url: string;
  /** Connections for reading, 4 unless told. One more appends and one listens. */
  readonly readConnections?: number;
}

/**
 * The log in PostgreSQL 15 or newer, as `migrations/` lays it out. Positions are contiguous from 1. An append rejects with
 * LogUnreachable when the server has been away for 30 s.
 */
export class PostgresEventStore extends EventStore implements OpenEventStore {
  readonly isWrittenByOneAtATime = true;
  private readonly connection: AppendConnection;
  private readonly coalescer: AppendCoalescer<Verdict>;
  private readonly reader: LogReader;
  private readonly listener: LogListener;

  constructor({ url, readConnections = 4 }: PostgresEventStoreOptions) {
    super();
    this.connection = new AppendConnection(url);
    this.coalescer = new AppendCoalescer((batch) => this.connection.write(batch));
    this.reader = new LogReader(url, readConnections);
    this.listener = new LogListener(url);
  }

  /** Begins to listen. Rejects when the log cannot be reached. */
  async open(): Promise<void> {
    await this.reader.head();
    this.listener.open();
  }

  /** Waits for appends under way, then closes every connection. */
  async close(): Promise<void> {
    await this.coalescer.drained();
    await Promise.all([this.connection.close(), this.reader.close(), this.listener.close()]);
  }

  override async append(
    stream: StreamName,
    expectedVersion: ExpectedVersion,
    events: readonly NewEvent[],
    options: AppendOptions,
  ): Promise<Appended> {
    const [appended] = await this.appendAll([{ stream, expectedVersion, events }], options);
    return appended!;
  }

  override async appendAll(requests: readonly AppendRequest[], options: AppendOptions): Promise<Appended[]> {
    const append = prepareAppend(requests, options);
    const verdict = await this.coalescer.add(append);
    switch (verdict.is) {
      case 'known':
        return answerAgain(append, await this.reader.ofCommand(append.commandId));
      case 'conflict': {
        const { stream, expectedVersion } = append.requests[verdict.request]!;
        throw new WrongExpectedVersion(stream, expectedVersion, verdict.actual);
      }
      case 'recorded':
        return append.requests.map(({ stream, events }, n) => ({
          stream,
          version: verdict.before[n]! + events.length,
          first: verdict.firsts[n]!,
          last: verdict.firsts[n]! + BigInt(events.length - 1),
          duplicate: false,
        }));
    }
  }

  override async appended(stream: StreamName, commandId: string): Promise<RecordedEvent[] | undefined> {
    const events = (await this.reader.ofCommand(commandId)).filter((event) => event.stream === stream);
    return events.length > 0 ? events.map(recorded) : undefined;
  }

  override readStream(stream: StreamName, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.reader.stream(stream, options);
  }

  override readLog(options: ReadLogOptions): AsyncIterable<RecordedEvent[]> {
    return this.reader.log(options);
  }

  override head(): Promise<bigint> {
    return this.reader.head();
  }

  override last(): Promise<RecordedEvent | undefined> {
    return this.reader.last();
  }

  override positionAt(instant: Instant): Promise<bigint> {
    return this.reader.positionAt(instant);
  }

  override changed(signal: AbortSignal): AsyncIterable<bigint> {
    return this.listener.changed(signal);
  }
}
