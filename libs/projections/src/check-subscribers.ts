import type { EventRegistry } from '#event-store';

/** What must hold of everything that follows the log. */
export interface Subscriber {
  readonly name: string;
  readonly handles: readonly string[];
}

// The name becomes part of a schema's name, which PostgreSQL cuts at 63 characters.
const NAME = /^[a-z][a-z0-9_-]{0,39}$/;

/** Throws, so that the app does not boot, on a bad or doubled name, or an event type that nobody has declared. */
export function checkSubscribers(subscribers: readonly Subscriber[], registry: EventRegistry): void {
  const names = new Set<string>();
  for (const { name, handles } of subscribers) {
    if (!NAME.test(name)) throw new Error(`Not a name for a subscription: ${name}`);
    if (names.has(name)) throw new Error(`Two subscriptions have the name ${name}`);
    names.add(name);
    if (handles.length === 0) throw new Error(`${name} handles no events`);
    const unknown = handles.filter((type) => !registry.has(type));
    if (unknown.length > 0)
      throw new Error(`${name} handles events that nobody has declared: ${unknown.join(', ')}`);
  }
}
