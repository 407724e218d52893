import { Query } from '@nestjs/cqrs';
import type { Actor, Instant, UsedFact } from '#kernel';
import type { Principal, Versioned } from '#http';
import type { Collection } from '../../histories.js';

/** An event as an auditor reads it: the fact, who did it with what command, when, and on which other facts. */
export interface HistoryEntry {
  readonly version: number;
  readonly position: string;
  readonly id: string;
  readonly type: string;
  readonly schema: number;
  readonly recordedAt: Instant;
  readonly occurredAt: Instant;
  readonly actor: Actor;
  readonly command: string;
  readonly commandId: string;
  readonly usedFacts: readonly UsedFact[];
  readonly data: object;
}

/** Everything that has happened to something. */
export interface HistoryView {
  readonly stream: string;
  readonly version: number;
  readonly events: readonly HistoryEntry[];
}

export class GetHistoryQuery extends Query<Versioned<readonly HistoryEntry[]>> {
  constructor(
    readonly association: string,
    readonly collection: Collection,
    readonly id: string,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
