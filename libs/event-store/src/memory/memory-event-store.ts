import { type Instant, type RecordedEvent, type StreamName, partsOfStream } from '#kernel';
import { eventId } from '../event-ids.js';
import {
  type AppendOptions,
  type AppendRequest,
  type Appended,
  type ExpectedVersion,
  type NewEvent,
  type ReadLogOptions,
  type ReadStreamOptions,
  EventStore,
  WrongExpectedVersion,
} from '../event-store.js';
import {
  type PreparedAppend,
  type PreparedRequest,
  type StoredEvent,
  answerAgain,
  isExpected,
  prepareAppend,
  recorded,
} from '../prepared-append.js';
import { WakeUps } from '../wake-ups.js';

/** The whole log in memory, for tests and for trying things out. Keeps the same contract as PostgreSQL. */
export class MemoryEventStore extends EventStore {
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<StreamName, StoredEvent[]>();
  private readonly byId = new Map<string, StoredEvent>();
  private readonly wakeUps = new WakeUps();

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
    const earlier = this.ofCommand(append.commandId);
    if (earlier.length > 0) return answerAgain(append, earlier);

    for (const { stream, expectedVersion } of append.requests) {
      const actual = this.versionOf(stream);
      if (!isExpected(expectedVersion, actual))
        throw new WrongExpectedVersion(stream, expectedVersion, actual);
    }
    const appended = append.requests.map((request) => this.record(request, append));
    this.wakeUps.reached(BigInt(this.log.length));
    return appended;
  }

  override async appended(stream: StreamName, commandId: string): Promise<RecordedEvent[] | undefined> {
    const events = this.ofCommand(commandId).filter((event) => event.stream === stream);
    return events.length > 0 ? events.map(recorded) : undefined;
  }

  override async *readStream(
    stream: StreamName,
    { from = 1, to = Infinity, backwards = false }: ReadStreamOptions = {},
  ): AsyncGenerator<RecordedEvent> {
    const events = (this.streams.get(stream) ?? []).filter(({ version }) => version >= from && version <= to);
    for (const event of backwards ? events.reverse() : events) yield recorded(event);
  }

  override async *readLog({
    after,
    to,
    types,
    association,
    batch = 500,
  }: ReadLogOptions): AsyncGenerator<RecordedEvent[]> {
    const wanted = this.log.filter(
      (event) =>
        event.position > after &&
        (to === undefined || event.position <= to) &&
        (!types || types.includes(event.type)) &&
        (association === undefined || partsOfStream(event.stream).association === association),
    );
    for (let start = 0; start < wanted.length; start += batch)
      yield wanted.slice(start, start + batch).map(recorded);
  }

  override async head(): Promise<bigint> {
    return BigInt(this.log.length);
  }

  override async last(): Promise<RecordedEvent | undefined> {
    const last = this.log.at(-1);
    return last && recorded(last);
  }

  override async positionAt(instant: Instant): Promise<bigint> {
    return this.log.findLast(({ recordedAt }) => recordedAt <= instant)?.position ?? 0n;
  }

  override changed(signal: AbortSignal): AsyncIterable<bigint> {
    return this.wakeUps.listen(signal);
  }

  private record({ stream, events }: PreparedRequest, { recordedAt }: PreparedAppend): Appended {
    const history = this.streams.get(stream) ?? [];
    this.streams.set(stream, history);
    const first = BigInt(this.log.length + 1);
    for (const event of events) {
      const lastRecorded = this.log.at(-1)?.recordedAt ?? recordedAt;
      const stored: StoredEvent = {
        ...event,
        stream,
        position: BigInt(this.log.length + 1),
        version: history.length + 1,
        recordedAt: recordedAt > lastRecorded ? recordedAt : lastRecorded,
      };
      this.log.push(stored);
      history.push(stored);
      this.byId.set(stored.id, stored);
    }
    return { stream, version: history.length, first, last: BigInt(this.log.length), duplicate: false };
  }

  private ofCommand(commandId: string): StoredEvent[] {
    const events: StoredEvent[] = [];
    for (;;) {
      const event = this.byId.get(eventId(commandId, events.length));
      if (!event) return events;
      events.push(event);
    }
  }

  private versionOf(stream: StreamName): number {
    return this.streams.get(stream)?.length ?? 0;
  }
}
