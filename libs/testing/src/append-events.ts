import { randomUUID } from 'node:crypto';
import type { DomainEvent, StreamName } from '#kernel';
import { type Appended, type EventStore, EventRegistry } from '#event-store';

/** A registry that knows these types and takes any data. */
export function registryOf(...types: string[]): EventRegistry {
  return new EventRegistry(types.map((type) => ({ type, version: 1, schema: {}, upcasters: {} })));
}

export interface AppendOptions {
  /** The same command id appends nothing more. */
  readonly commandId?: string;
  /** Knows which schema version each type is in today; version 1 when left out. */
  readonly registry?: EventRegistry;
}

/** Appends events to a stream as one command, without deciding anything. */
export function appendEvents(
  store: EventStore,
  stream: StreamName,
  events: readonly DomainEvent[],
  { commandId = randomUUID(), registry }: AppendOptions = {},
): Promise<Appended> {
  const now = new Date().toISOString();
  const meta = {
    command: 'test',
    commandId,
    fingerprint: 'test',
    actor: { person: null, roles: [] },
    occurredAt: now,
    correlationId: commandId,
    causationId: null,
    usedFacts: [],
  };
  const prepared = events.map(({ type, data }) => ({
    type,
    data,
    schema: registry?.versionOf(type) ?? 1,
    meta,
  }));
  return store.append(stream, 'any', prepared, { commandId, recordedAt: now });
}
