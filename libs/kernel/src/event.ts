import type { Instant } from './time.js';

/** A fact in the past tense. `type` is a stable name such as `meeting.opened`, independent of any class. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
}

/** Who acted: a person's id (never a name) and the roles the token carried. Jobs act as `system`. */
export interface Actor {
  readonly person: string | null;
  readonly roles: readonly string[];
}

/** Another stream that a decision relied on, at the version it was read, so that the decision can be replayed. */
export interface UsedFact {
  readonly stream: string;
  readonly version: number;
}

/** Everything about an event that is not the fact itself. It never holds a name or another personal datum. */
export interface EventMetadata {
  readonly command: string;
  readonly commandId: string;
  /** SHA-256 of the command's canonical body: the same id with another body is refused, not ignored. */
  readonly fingerprint: string;
  readonly actor: Actor;
  /** When it happened, as the actor states it. `recordedAt` on the recorded event is when the store got it. */
  readonly occurredAt: Instant;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly usedFacts: readonly UsedFact[];
}

/** An event as the store keeps it. Versions count from 1 within a stream; positions order the whole log. */
export interface RecordedEvent<Event extends DomainEvent = DomainEvent> {
  readonly position: bigint;
  readonly stream: string;
  readonly version: number;
  readonly id: string;
  readonly type: Event['type'];
  readonly schema: number;
  readonly data: Event['data'];
  readonly meta: EventMetadata;
  readonly recordedAt: Instant;
}
