import { type DomainEvent, type RecordedEvent, type StreamName, fold } from '#kernel';
import type { EventRegistry } from './event-registry.js';
import type { EventStore } from './event-store.js';

/** Something that can be folded: a decider, or the part of one that reads. */
export interface Foldable<State, Event extends DomainEvent> {
  readonly initial: State;
  evolve(state: State, event: Event): State;
}

/** How many events are remembered over all streams: some tens of megabytes. */
const CAPACITY = 20_000;

/**
 * Reads streams, and remembers those that were read last: what has been appended never changes, so that the next read
 * only asks for what has come since.
 */
export class StreamMemory {
  /** The one read longest ago first. */
  private readonly streams = new Map<StreamName, StreamHistory>();
  private remembered = 0;

  constructor(
    private readonly store: EventStore,
    private readonly registry: EventRegistry,
    private readonly capacity = CAPACITY,
  ) {}

  /** A stream to its end, in the events' current schemas. */
  async read(stream: StreamName): Promise<StreamHistory> {
    const known = this.streams.get(stream);
    const history = (known && (await this.since(known, stream))) ?? (await this.whole(stream));
    this.remember(stream, history);
    return history;
  }

  /** Undefined when the log is no longer the one that was read, as after the restoring of a backup. */
  private async since(known: StreamHistory, stream: StreamName): Promise<StreamHistory | undefined> {
    // The last known event is read again, to be sure that it is there.
    const [last, ...since] = await this.events(stream, known.events.length);
    if (last?.id !== known.events.at(-1)!.id) return undefined;
    return since.length > 0 ? known.followedBy(since) : known;
  }

  private async whole(stream: StreamName): Promise<StreamHistory> {
    return new StreamHistory(await this.events(stream, 1));
  }

  private async events(stream: StreamName, from: number): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.store.readStream(stream, { from }))
      events.push(this.registry.upcast(event));
    return events;
  }

  private remember(stream: StreamName, history: StreamHistory): void {
    this.forget(stream);
    if (history.events.length === 0 || history.events.length > this.capacity) return;
    this.streams.set(stream, history);
    this.remembered += history.events.length;
    for (const oldest of this.streams.keys()) {
      if (this.remembered <= this.capacity) return;
      this.forget(oldest);
    }
  }

  private forget(stream: StreamName): void {
    this.remembered -= this.streams.get(stream)?.events.length ?? 0;
    this.streams.delete(stream);
  }
}

interface Folded {
  readonly state: unknown;
  readonly version: number;
}

/** A stream's events, and what has been folded of them. */
export class StreamHistory {
  constructor(
    readonly events: readonly RecordedEvent[],
    /** Shared with the longer histories that follow: a state of a version is the same in all of them. */
    private readonly folded = new WeakMap<object, Folded>(),
  ) {}

  followedBy(since: readonly RecordedEvent[]): StreamHistory {
    return new StreamHistory([...this.events, ...since], this.folded);
  }

  as<State, Event extends DomainEvent>(foldable: Foldable<State, Event>): State {
    const version = this.events.length;
    const known = this.folded.get(foldable);
    const from = known && known.version <= version ? known : { state: foldable.initial, version: 0 };
    const state = fold(
      { initial: from.state as State, evolve: (before, event: Event) => foldable.evolve(before, event) },
      this.events.slice(from.version) as Iterable<unknown> as Iterable<Event>,
    );
    this.folded.set(foldable, { state, version });
    return state;
  }
}
