import { type Instant, parseInstant, type RecordedEvent, refuse, RefusedError } from '#kernel';
import { httpRules, malformed } from '#http';

/** A moment in a meeting's history: after a version, at a position of the log, or at an instant by recorded time. */
export type AsOf =
  { readonly version: number } | { readonly position: bigint } | { readonly at: Instant } | 'now';

const NAMES = ['version', 'position', 'at'];

/** Reads `?version=`, `?position=` or `?at=`; as the meeting stands now without any of them. */
export function asOf(query: Readonly<Record<string, unknown>>): AsOf {
  const [[name, value] = [], ...more] = Object.entries(query);
  if (name === undefined) return 'now';
  if (!NAMES.includes(name)) throw malformed([{ field: name, fault: 'är ett okänt fält' }]);
  if (more.length > 0)
    throw malformed(more.map(([field]) => ({ field, fault: `kan inte användas tillsammans med ${name}` })));
  const text = typeof value === 'string' ? value : '';
  if (name === 'at') {
    const at = parseInstant(text);
    if (at) return { at };
    throw malformed([
      { field: name, fault: 'ska vara en tidpunkt med tidszon, till exempel 2021-06-01T12:00:00+02:00' },
    ]);
  }
  if (!/^[1-9]\d{0,14}$/.test(text)) throw malformed([{ field: name, fault: 'ska vara ett heltal från 1' }]);
  return name === 'version' ? { version: Number(text) } : { position: BigInt(text) };
}

/**
 * The meeting's history up to a moment. A version that has not come about yet cannot be shown; a later position or time
 * only means as it stands now. Refused when nothing had happened yet.
 */
export function eventsAsOf(
  meeting: string,
  events: readonly RecordedEvent[],
  moment: AsOf,
): readonly RecordedEvent[] {
  const until = events.filter((event) => isWithin(event, moment));
  const isBeyond = moment !== 'now' && 'version' in moment && moment.version > events.length;
  if (until.length > 0 && !isBeyond) return until;
  const first = events[0]!;
  throw new RefusedError(
    refuse(
      httpRules['not-found'],
      `Sammanträdet ${meeting} har versionerna 1 till ${events.length}. Fråga efter någon av dem, eller en tid från ${first.recordedAt}.`,
      {
        meeting,
        versions: { first: 1, last: events.length },
        firstPosition: String(first.position),
        firstRecordedAt: first.recordedAt,
      },
    ),
  );
}

function isWithin({ version, position, recordedAt }: RecordedEvent, moment: AsOf): boolean {
  if (moment === 'now') return true;
  if ('version' in moment) return version <= moment.version;
  return 'position' in moment ? position <= moment.position : recordedAt <= moment.at;
}
