import type { Finding, RecordedEvent } from '#kernel';
import type { CommandOutcome } from '#event-store';

/** What a command answers. `position` is a string, since a position may be larger than a JavaScript number. */
export interface OutcomeBody {
  readonly stream: string;
  readonly version: number;
  readonly position: string;
  readonly duplicate: boolean;
  readonly events: CommandOutcome['events'];
  /** What the system saw beside the facts. */
  readonly findings: readonly Finding[];
}

export function outcomeBody({ stream, version, position, duplicate, events }: CommandOutcome): OutcomeBody {
  return {
    stream,
    version,
    position: String(position),
    duplicate,
    events,
    findings: events.filter(isFinding).map(({ data }) => data as Finding),
  };
}

export function isFinding({ type }: Pick<RecordedEvent, 'type'>): boolean {
  return type.endsWith('.finding-recorded');
}
