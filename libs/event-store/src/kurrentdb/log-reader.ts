import { type Instant, type RecordedEvent, type StreamName, partsOfStream } from '#kernel';
import type { ReadLogOptions, ReadStreamOptions } from '../event-store.js';
import type { Marker } from './log-appender.js';
import type { Names } from './names.js';
import { type LogRecord, positionOf, recordOf, recordedEvent } from './record.js';
import type { KurrentDBServer } from './server.js';

const BATCH = 500;

/** What a command appended, and which attempt at it did. */
export interface Earlier {
  readonly attempt: string;
  readonly records: readonly LogRecord[];
}

interface Head {
  /** Of the last event of Paragraf's; 0n when there is none. */
  readonly position: bigint;
  readonly recordedAt: Instant | undefined;
  /** How far $all had come when that was so. */
  readonly upTo: bigint;
}

/** Reads Paragraf's events from streams and from $all, and passes by all else. */
export class LogReader {
  private known: Head = { position: 0n, recordedAt: undefined, upTo: 0n };

  constructor(
    private readonly server: KurrentDBServer,
    private readonly names: Names,
  ) {}

  /** The recorded time of the last event that was the head when it was asked for. */
  get lastRecordedSeen(): Instant | undefined {
    return this.known.recordedAt;
  }

  async *stream(
    stream: StreamName,
    { from = 1, to = Infinity, backwards = false }: ReadStreamOptions = {},
  ): AsyncGenerator<RecordedEvent> {
    const name = this.names.ofStream(stream);
    let low = Math.max(from, 1);
    let high = to;
    if (backwards && to !== Infinity) {
      // Where a read backwards begins beyond the end is the server's choice.
      const [last] = await this.server.readStream(name, { from: 'end', count: 1, backwards });
      high = Math.min(to, last ? Number(last.revision) + 1 : 0);
    }
    while (low <= high) {
      const count = Math.min(BATCH, high - low + 1);
      const start = backwards ? (high === Infinity ? 'end' : high - 1) : low - 1;
      const page = await this.server.readStream(name, { from: start, count, backwards });
      for (const event of page) {
        const record = recordOf(event, stream);
        if (record.version < low) return;
        yield recordedEvent(record);
      }
      if (page.length < count) return;
      const reached = Number(page.at(-1)!.revision) + 1;
      if (backwards) high = reached - 1;
      else low = reached + 1;
    }
  }

  async *log(options: ReadLogOptions): AsyncGenerator<RecordedEvent[]> {
    const { batch = BATCH } = options;
    let waiting: RecordedEvent[] = [];
    for await (const record of this.records(options)) {
      waiting.push(recordedEvent(record));
      if (waiting.length === batch) {
        yield waiting;
        waiting = [];
      }
    }
    if (waiting.length > 0) yield waiting;
  }

  async *records({
    after,
    to,
    types,
    association,
    batch = BATCH,
  }: ReadLogOptions): AsyncGenerator<LogRecord> {
    if (types?.length === 0) return;
    const filter = this.names.filter(types, association);
    let from = after;
    for (;;) {
      // One more, since the event to read after may be the first that comes.
      const page = await this.server.readAll({ from, count: batch + 1, filter });
      for (const event of page) {
        const position = positionOf(event);
        if (to !== undefined && position > to) return;
        const stream = this.names.streamOf(event.streamId);
        if (position <= from || stream === undefined) continue;
        if (types && !types.includes(event.type)) continue;
        if (association !== undefined && partsOfStream(stream).association !== association) continue;
        yield recordOf(event, stream);
      }
      if (page.length <= batch) return;
      from = positionOf(page.at(-1)!);
    }
  }

  /** Undefined when the command appended nothing, or what it appended cannot be read yet. */
  async ofCommand(commandId: string): Promise<Earlier | undefined> {
    const [event] = await this.server.readStream(this.names.ofMarker(commandId), { from: 0, count: 1 });
    if (!event) return undefined;
    const { attempt, events } = event.data as unknown as Marker;
    // An append is contiguous in the log: the server writes it in one transaction.
    const after = positionOf(event);
    const records: LogRecord[] = [];
    for await (const record of this.records({ after, batch: events })) {
      if (record.command.toLowerCase() !== commandId.toLowerCase() || records.push(record) === events) break;
    }
    return records.length === events ? { attempt, records } : undefined;
  }

  async last(): Promise<RecordedEvent | undefined> {
    const last = await this.server.last(this.names.everything());
    const stream = last && this.names.streamOf(last.streamId);
    return last && stream !== undefined ? recordedEvent(recordOf(last, stream)) : undefined;
  }

  /**
   * Where the last of Paragraf's events is. The end of $all is asked for first, which is cheap; only when that has
   * moved is it read backwards to the last event that is ours.
   */
  async head(): Promise<Head> {
    const end = await this.server.last();
    // System events may be of any form; their commit position is what orders them.
    const reached = end?.position?.commit ?? 0n;
    if (reached <= this.known.upTo) return this.known;
    const last = await this.server.last(this.names.everything());
    const stream = last && this.names.streamOf(last.streamId);
    const position = last && stream !== undefined ? positionOf(last) : 0n;
    const head: Head = {
      position,
      recordedAt: last && stream !== undefined ? recordOf(last, stream).recordedAt : undefined,
      upTo: position > reached ? position : reached,
    };
    if (head.upTo > this.known.upTo) this.known = head;
    return head;
  }
}
