import { Ajv, type ValidateFunction } from 'ajv';
import type { DomainEvent, RecordedEvent } from '#kernel';

/** Brings an event's data from one schema version to the next. Pure; the stored bytes are never rewritten. */
export type Upcaster = (data: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export interface EventDefinition {
  readonly type: string;
  /** The schema version that is written today, counted from 1. */
  readonly version: number;
  /** JSON Schema of the data at that version, generated from the TypeScript type. */
  readonly schema: object;
  /** `upcasters[n]` brings version n to n + 1; one for every version below today's. */
  readonly upcasters: Readonly<Record<number, Upcaster>>;
}

export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';
}

export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';
}

/**
 * Every event type that Paragraf writes or reads. It is closed: a type that is not here can be neither appended
 * nor read, and a type declared twice keeps the app from booting.
 */
export class EventRegistry {
  private readonly definitions = new Map<string, EventDefinition & { validate: ValidateFunction }>();

  constructor(definitions: readonly EventDefinition[]) {
    const ajv = new Ajv({ allErrors: false, strict: false });
    for (const definition of definitions) {
      if (this.definitions.has(definition.type))
        throw new Error(`Event type declared twice: ${definition.type}`);
      for (let version = 1; version < definition.version; version++)
        if (!definition.upcasters[version])
          throw new Error(`${definition.type} has no upcaster from version ${version}`);
      this.definitions.set(definition.type, { ...definition, validate: ajv.compile(definition.schema) });
    }
  }

  get types(): string[] {
    return [...this.definitions.keys()].sort();
  }

  has(type: string): boolean {
    return this.definitions.has(type);
  }

  versionOf(type: string): number {
    return this.definition(type).version;
  }

  /** Throws when an event about to be written does not fit its schema: a fault in our code, not in a request. */
  assertValid(event: DomainEvent): void {
    const { validate } = this.definition(event.type);
    if (!validate(event.data))
      throw new InvalidEvent(
        `${event.type}${validate.errors?.[0]?.instancePath} ${validate.errors?.[0]?.message}`,
      );
  }

  /** The event as today's code knows it. */
  upcast(event: RecordedEvent): RecordedEvent {
    const definition = this.definition(event.type);
    if (event.schema === definition.version) return event;
    if (event.schema > definition.version)
      throw new UnknownEvent(`${event.type} version ${event.schema} is newer than this program knows`);
    let data = event.data as Record<string, unknown>;
    for (let version = event.schema; version < definition.version; version++)
      data = definition.upcasters[version]!(data);
    return { ...event, data, schema: definition.version };
  }

  private definition(type: string): EventDefinition & { validate: ValidateFunction } {
    const definition = this.definitions.get(type);
    if (!definition) throw new UnknownEvent(`Unknown event type: ${type}`);
    return definition;
  }
}
