import { type AssociationState, associationFoldable, associationStream } from '#associations';
import type { Foldable, ReadFact } from '#event-store';
import type { DomainEvent, Instant, RecordedEvent, StreamName } from '#kernel';
import type { ActSource, Sending } from '../domain/acts/act-parts.js';

/** Reads what a paper is made from, and keeps account of it: which streams, how far, and when the last event was recorded. */
export class ActSources {
  private readonly streams: Array<{ stream: StreamName; version: number }> = [];
  private recordedAt: Instant = '1970-01-01T00:00:00.000Z';

  constructor(
    private readonly reader: ReadFact,
    readonly association: string,
  ) {}

  async read<State, Event extends DomainEvent>(
    stream: StreamName,
    foldable: Foldable<State, Event>,
  ): Promise<State> {
    const { state, version } = await this.reader(stream, dated(foldable));
    const known = this.streams.some((one) => one.stream === stream);
    if (version > 0 && !known) this.streams.push({ stream, version });
    if (state.recordedAt > this.recordedAt) this.recordedAt = state.recordedAt;
    return state.state;
  }

  /** Reads what the paper must know of and says nothing of: it is not made from it. */
  async aside<State, Event extends DomainEvent>(
    stream: StreamName,
    foldable: Foldable<State, Event>,
  ): Promise<State> {
    return (await this.reader(stream, foldable)).state;
  }

  letterhead(): Promise<AssociationState> {
    return this.read(associationStream(this.association), associationFoldable);
  }

  /** What has been read; first what the paper is about. */
  of(id: string, sending: Sending | null): ActSource {
    return { id, streams: this.streams, recordedAt: this.recordedAt, sending };
  }
}

/** Folds as before, and tells when the last event was recorded. */
function dated<State, Event extends DomainEvent>(
  foldable: Foldable<State, Event>,
): Foldable<{ state: State; recordedAt: Instant }, Event> {
  return {
    initial: { state: foldable.initial, recordedAt: '' },
    evolve: ({ state }, event) => ({
      state: foldable.evolve(state, event),
      recordedAt: (event as unknown as RecordedEvent).recordedAt,
    }),
  };
}
