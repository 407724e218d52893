import type { Instant } from '#kernel';
import type { LogReader } from './log-reader.js';

/** Events between two points. */
const SPACING = 500;

interface Point {
  readonly position: bigint;
  /** The latest time in the log up to here. */
  readonly latest: Instant;
}

/**
 * Finds positions by time. The server has no index of that, and a position that is no record's cannot be read from, so
 * there is nothing to halve: the log is read once, as far as it must be, and every so many events a point is kept in
 * memory.
 */
export class Times {
  private readonly points: Point[] = [];
  private extending: Promise<unknown> = Promise.resolve();

  constructor(private readonly reader: LogReader) {}

  /** The last position up to which everything was recorded at or before the instant; 0n when there is none. */
  async positionAt(instant: Instant): Promise<bigint> {
    const search = this.extending.then(() => this.search(instant));
    this.extending = search.catch(() => undefined);
    return search;
  }

  private async search(instant: Instant): Promise<bigint> {
    const start = this.points.findLast(({ latest }) => latest <= instant);
    let position = start?.position ?? 0n;
    let latest = start?.latest ?? '';
    let events = 0;
    for await (const record of this.reader.records({ after: position, batch: SPACING })) {
      if (record.recordedAt > instant) break;
      position = record.position;
      if (record.recordedAt > latest) latest = record.recordedAt;
      if (++events % SPACING === 0 && position > (this.points.at(-1)?.position ?? 0n))
        this.points.push({ position, latest });
    }
    return position;
  }
}
