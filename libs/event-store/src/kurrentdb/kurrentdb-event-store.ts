import type { Instant, RecordedEvent, StreamName } from '#kernel';
import { AppendCoalescer } from '../append-coalescer.js';
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
} from '../event-store.js';
import { type PreparedAppend, prepareAppend } from '../prepared-append.js';
import { LogAppender } from './log-appender.js';
import { LogListener } from './log-listener.js';
import { LogReader } from './log-reader.js';
import { Names } from './names.js';
import { recordedEvent } from './record.js';
import { KurrentDBServer } from './server.js';
import { Times } from './times.js';

export interface KurrentDBEventStoreOptions {
  /** KurrentDB's connection string, with the user's name and password. */
  readonly url: string;
  /** Put before every name, so that several logs have room on one server: `a-z`, digits and hyphens, then a dot. */
  readonly prefix?: string;
}

/**
 * The log in KurrentDB 25.1 or newer. Positions are those of $all, in bytes: ordered, not contiguous. An append rejects
 * with LogUnreachable when the server has been away for 30 s, and with KurrentDBRefusal when it will not have it.
 */
export class KurrentDBEventStore extends EventStore implements OpenEventStore {
  readonly isWrittenByOneAtATime = false;
  private readonly reader: LogReader;
  private readonly appender: LogAppender;
  private readonly coalescer: AppendCoalescer<PromiseSettledResult<Appended[]>>;
  private readonly listener: LogListener;
  private readonly times: Times;
  private lastRecorded: Instant = '';

  /** `server` is for stores that share a connection. */
  constructor(
    { url, prefix = '' }: KurrentDBEventStoreOptions,
    private readonly server = new KurrentDBServer(url),
  ) {
    super();
    const names = new Names(prefix);
    this.reader = new LogReader(this.server, names);
    this.appender = new LogAppender(this.server, this.reader, names);
    this.coalescer = new AppendCoalescer((batch) => this.record(batch));
    this.listener = new LogListener(this.server, this.reader, names);
    this.times = new Times(this.reader);
  }

  /** Begins to listen. Rejects when the server cannot be reached, is too old, or does not let us read $all. */
  async open(): Promise<void> {
    await this.server.assertUsable();
    await this.reader.head();
    this.listener.open();
  }

  /** Waits for appends under way, then ends every call. */
  async close(): Promise<void> {
    await this.coalescer.drained();
    await this.listener.close();
    await this.server.close();
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
    const outcome = await this.coalescer.add(prepareAppend(requests, options));
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }

  override async appended(stream: StreamName, commandId: string): Promise<RecordedEvent[] | undefined> {
    const earlier = await this.reader.ofCommand(commandId);
    const events = earlier?.records.filter((record) => record.stream === stream) ?? [];
    return events.length > 0 ? events.map(recordedEvent) : undefined;
  }

  override readStream(stream: StreamName, options?: ReadStreamOptions): AsyncIterable<RecordedEvent> {
    return this.reader.stream(stream, options);
  }

  override readLog(options: ReadLogOptions): AsyncIterable<RecordedEvent[]> {
    return this.reader.log(options);
  }

  override async head(): Promise<bigint> {
    return (await this.reader.head()).position;
  }

  override last(): Promise<RecordedEvent | undefined> {
    return this.reader.last();
  }

  override positionAt(instant: Instant): Promise<bigint> {
    return this.times.positionAt(instant);
  }

  override changed(signal: AbortSignal): AsyncIterable<bigint> {
    return this.listener.changed(signal);
  }

  /**
   * Sends a batch at once, each append in a call of its own. They share one recorded time and the next batch waits for
   * them, so that what this process records never goes back in time, in whatever order the server takes the calls.
   */
  private async record(batch: readonly PreparedAppend[]): Promise<PromiseSettledResult<Appended[]>[]> {
    const times = [
      this.reader.lastRecordedSeen ?? '',
      this.lastRecorded,
      ...batch.map(({ recordedAt }) => recordedAt),
    ];
    const recordedAt = times.reduce((latest, time) => (time > latest ? time : latest));
    this.lastRecorded = recordedAt;
    const outcomes = await Promise.allSettled(
      batch.map((append) => this.appender.append(append, recordedAt)),
    );
    for (const outcome of outcomes)
      if (outcome.status === 'fulfilled') this.listener.reached(outcome.value.at(-1)!.last);
    return outcomes;
  }
}
