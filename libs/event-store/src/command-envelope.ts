import type { Actor, Instant } from '#kernel';
import type { ExpectedVersion } from './event-store.js';

/** Everything that comes with a command besides its body: from where, by whom, when, and against which version. */
export interface CommandEnvelope {
  /** The command's name in the API, e.g. `meetings/open`. */
  readonly command: string;
  readonly association: string;
  /** The id in the path: which meeting, anslag or case. For the association itself it is the association's id. */
  readonly id: string;
  readonly commandId: string;
  readonly fingerprint: string;
  readonly expectedVersion: ExpectedVersion;
  readonly actor: Actor;
  readonly occurredAt: Instant;
  readonly correlationId: string;
  readonly causationId: string | null;
}

/** What a command did. */
export interface CommandOutcome {
  readonly stream: string;
  readonly version: number;
  readonly position: bigint;
  readonly duplicate: boolean;
  readonly events: ReadonlyArray<{
    readonly id: string;
    readonly type: string;
    readonly version: number;
    readonly data: object;
  }>;
}
