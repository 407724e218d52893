import type { EventDefinition, Upcaster } from './event-registry.js';

/** The versions an event type has had before today's. */
export interface EventHistory {
  readonly version: number;
  readonly upcasters: Readonly<Record<number, Upcaster>>;
}

/** A context's event types from their generated schemas; a type without a history is in its first version. */
export function defineEvents(
  schemas: Readonly<Record<string, object>>,
  histories: Readonly<Record<string, EventHistory>> = {},
): EventDefinition[] {
  return Object.entries(schemas).map(([type, schema]) => ({
    type,
    schema,
    version: histories[type]?.version ?? 1,
    upcasters: histories[type]?.upcasters ?? {},
  }));
}
