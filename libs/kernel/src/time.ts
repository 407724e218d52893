import { isCivilDate } from './civil-date.js';

/** A point in time: ISO 8601 in UTC with milliseconds, `2021-06-01T07:00:00.000Z`. Sorts as text. */
export type Instant = string;

/** Where the time comes from. Deciders never ask it: the handler does, and hands the answer in. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString();
  }
}

/**
 * A clock that a scenario drives forwards, and that otherwise runs at the usual pace from where it was set.
 * It never goes back: recorded times must stay in the order of the log.
 */
export class DrivenClock extends Clock {
  private offset = 0;
  private readonly listeners = new Set<() => void>();

  constructor(start?: Instant) {
    super();
    if (start) this.offset = Date.parse(start) - Date.now();
  }

  now(): Instant {
    return new Date(Date.now() + this.offset).toISOString();
  }

  /** Moves the clock to `instant`, unless it is already past it. */
  advanceTo(instant: Instant): void {
    const ahead = Date.parse(instant) - (Date.now() + this.offset);
    if (ahead <= 0) return;
    this.offset += ahead;
    for (const listener of this.listeners) listener();
  }

  /** Calls back when the clock jumps, so that what has become due is noticed at once. */
  onAdvance(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const OFFSET_OR_Z = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO 8601 time with an explicit offset; undefined when it is not one, or on a day that is no civil date. */
export function parseInstant(text: string): Instant | undefined {
  if (!OFFSET_OR_Z.test(text) || !isCivilDate(text.slice(0, 10))) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

export function isInstant(text: string): boolean {
  return parseInstant(text) === text;
}
