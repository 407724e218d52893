import type { RecordedEvent } from '#kernel';
import { type LogDifference, compareLogs } from './compare-logs.js';
import { eventId } from './event-ids.js';
import { type AppendRequest, type EventStore, CommandIdReused, WrongExpectedVersion } from './event-store.js';

export interface MigrationProgress {
  /** Moved by this run. */
  readonly moved: number;
  /** How far along the source, by its own positions. */
  readonly position: bigint;
  readonly end: bigint;
}

export interface LogMigration {
  /** Events that the target had from an earlier run. */
  readonly there: number;
  readonly moved: number;
}

/** The target holds something that is not in the source: it is another log, or has been written to since. */
export class NotAPrefix extends Error {
  override readonly name = 'NotAPrefix';
  constructor(readonly difference: LogDifference) {
    const { nth, source, target } = difference;
    super(
      source
        ? `The logs differ at event ${nth}: ${source.stream} version ${source.version} in the source, ${target!.stream} version ${target!.version} in the target`
        : `The target goes on after the source has ended, with ${target!.stream} version ${target!.version}`,
    );
  }
}

/** The source has an event that no append through the port can have made: its id is not made from its command's. */
export class NotAsAppended extends Error {
  override readonly name = 'NotAsAppended';
  constructor(event: RecordedEvent) {
    super(`Event ${event.id} at position ${event.position} has not the id that its command gives it`);
  }
}

/** Something else wrote to the target while the log was being moved into it. */
export class TargetWrittenTo extends Error {
  override readonly name = 'TargetWrittenTo';
  constructor(event: RecordedEvent, cause: Error) {
    super(
      `The target was written to meanwhile: ${event.stream} version ${event.version} cannot be appended`,
      {
        cause,
      },
    );
  }
}

/**
 * Moves a log to another engine, append by append and in order, to where the source ends when it begins. Ids, versions,
 * types, schemas, payloads, recorded times and order stay; positions are the target's own. What an earlier run has moved
 * is compared, event by event, and then gone on from. One append at a time: order matters more than pace.
 */
export async function migrateLog(
  source: EventStore,
  target: EventStore,
  onProgress: (progress: MigrationProgress) => void = () => {},
): Promise<LogMigration> {
  const end = await source.head();
  const { events: there, sourcePosition, difference } = await compareLogs(source, target);
  if (difference?.target) throw new NotAPrefix(difference);

  let moved = 0;
  if (sourcePosition < end)
    for await (const append of appendsIn(source.readLog({ after: sourcePosition, to: end }))) {
      await appendAsBefore(target, append);
      moved += append.length;
      onProgress({ moved, position: append.at(-1)!.position, end });
    }
  return { there, moved };
}

/** The events of each append together. An append is recorded whole and in one piece, and a command appends once. */
async function* appendsIn(log: AsyncIterable<RecordedEvent[]>): AsyncGenerator<RecordedEvent[]> {
  let append: RecordedEvent[] = [];
  for await (const batch of log)
    for (const event of batch) {
      if (append.length > 0 && append[0]!.meta.commandId !== event.meta.commandId) {
        yield append;
        append = [];
      }
      append.push(event);
    }
  if (append.length > 0) yield append;
}

async function appendAsBefore(target: EventStore, events: readonly RecordedEvent[]): Promise<void> {
  const first = events[0]!;
  const { commandId } = first.meta;
  const odd = events.find(({ id }, n) => id !== eventId(commandId, n));
  if (odd) throw new NotAsAppended(odd);
  try {
    await target.appendAll(requestsOf(events), { commandId, recordedAt: first.recordedAt });
  } catch (error) {
    if (error instanceof WrongExpectedVersion || error instanceof CommandIdReused)
      throw new TargetWrittenTo(first, error);
    throw error;
  }
}

/** One request a stream, in the order that they were recorded in. */
function requestsOf(events: readonly RecordedEvent[]): AppendRequest[] {
  return [...new Set(events.map(({ stream }) => stream))].map((stream) => {
    const own = events.filter((event) => event.stream === stream);
    return {
      stream,
      expectedVersion: own[0]!.version === 1 ? 'none' : own[0]!.version - 1,
      events: own.map(({ type, schema, data, meta }) => ({ type, schema, data, meta })),
    };
  });
}
