import { type EventRegistry, type EventStore, eventId } from '#event-store';
import type { RecordedEvent } from '#kernel';

/** Something in the log that cannot be as it was recorded. */
export interface LogFault {
  readonly position: bigint;
  readonly stream: string;
  readonly version: number;
  readonly fault: string;
}

export interface LogVerification {
  readonly events: number;
  readonly streams: number;
  /** The last position that was read. */
  readonly head: bigint;
  /** The first hundred; `faultCount` counts them all. */
  readonly faults: readonly LogFault[];
  readonly faultCount: number;
}

export interface VerifyOptions {
  /** Whether the engine promises positions without holes, as PostgreSQL does. */
  readonly gapless: boolean;
  /**
   * Milliseconds that recorded times may go back, where the engine lets processes append side by side; none unless
   * told.
   */
  readonly timesMayGoBackBy?: number;
  /** Told how many events have been read, and the position reached. */
  readonly onProgress?: (events: number, position: bigint) => void;
}

const FAULTS_SHOWN = 100;

/**
 * Reads the whole log and checks that it can have come about as it says: positions and times in order, every stream
 * without holes, every event's id made from its command's, and every event fitting its schema.
 */
export async function verifyLog(
  store: EventStore,
  registry: EventRegistry,
  { gapless, timesMayGoBackBy = 0, onProgress }: VerifyOptions,
): Promise<LogVerification> {
  const versions = new Map<string, number>();
  const faults: LogFault[] = [];
  let events = 0;
  let faultCount = 0;
  let previous: RecordedEvent | undefined;
  let nthOfCommand = 0;

  for await (const batch of store.readLog({ after: 0n })) {
    for (const event of batch) {
      nthOfCommand = event.meta.commandId === previous?.meta.commandId ? nthOfCommand + 1 : 0;
      const found = [
        ...outOfOrder(event, previous, gapless, timesMayGoBackBy),
        ...(event.version === (versions.get(event.stream) ?? 0) + 1
          ? []
          : [`follows version ${versions.get(event.stream) ?? 0} of its stream`]),
        ...(event.id === eventId(event.meta.commandId, nthOfCommand)
          ? []
          : [`its id is not that of event ${nthOfCommand} of command ${event.meta.commandId}`]),
        ...againstSchema(event, registry),
      ];
      for (const fault of found)
        if (faultCount++ < FAULTS_SHOWN)
          faults.push({ position: event.position, stream: event.stream, version: event.version, fault });
      versions.set(event.stream, event.version);
      previous = event;
      events++;
    }
    onProgress?.(events, batch.at(-1)!.position);
  }
  return { events, streams: versions.size, head: previous?.position ?? 0n, faults, faultCount };
}

function outOfOrder(
  event: RecordedEvent,
  previous: RecordedEvent | undefined,
  gapless: boolean,
  timesMayGoBackBy: number,
): string[] {
  const before = previous?.position ?? 0n;
  const faults: string[] = [];
  if (event.position <= before) faults.push(`follows position ${before}`);
  else if (gapless && event.position !== before + 1n) faults.push(`positions are missing after ${before}`);
  if (previous && Date.parse(event.recordedAt) < Date.parse(previous.recordedAt) - timesMayGoBackBy)
    faults.push(`recorded ${event.recordedAt}, before the event ahead of it`);
  return faults;
}

function againstSchema(event: RecordedEvent, registry: EventRegistry): string[] {
  try {
    registry.assertValid(registry.upcast(event));
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
