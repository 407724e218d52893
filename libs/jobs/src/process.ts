import type { Instant, RecordedEvent } from '#kernel';

/**
 * Something that must be done at a time, derived from an event: render minutes, post or take down an anslag.
 * It stands in a table made from the log; a BullMQ job only wakes the worker for it. `data` holds ids and dates,
 * never a name.
 */
export interface Duty {
  readonly kind: string;
  /** Unique within the kind. The same key again replaces the due date and the data. */
  readonly key: string;
  readonly association: string;
  readonly dueAt: Instant;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/** What an event means for a process's duties. */
export type DutyChange = { readonly add: Omit<Duty, 'kind'> } | { readonly settle: string };

/**
 * Turns events into duties and duties into effects. `plan` is pure; `perform` does the work and records its result as
 * an event under a command id made from the duty, so that a duty performed twice has its effect once.
 */
export abstract class Process {
  abstract readonly kind: string;
  abstract readonly handles: readonly string[];
  abstract plan(event: RecordedEvent): readonly DutyChange[];
  abstract perform(duty: Duty): Promise<void>;
}
