import { type Instant, parseInstant } from '#kernel';
import { malformed } from '#http';

/** A moment in a meeting's history: after a version, or at an instant by recorded time. */
export type AsOf = { readonly version: number } | { readonly at: Instant } | 'now';

/** Reads `?version=` or `?at=`; as the meeting stands now without either. */
export function asOf({ version, at }: { version?: string | undefined; at?: string | undefined }): AsOf {
  if (version !== undefined && at !== undefined)
    throw malformed([{ field: 'at', fault: 'kan inte användas tillsammans med version' }]);
  if (version !== undefined) {
    if (/^[1-9]\d{0,14}$/.test(version)) return { version: Number(version) };
    throw malformed([{ field: 'version', fault: 'ska vara ett heltal från 1' }]);
  }
  if (at === undefined) return 'now';
  const instant = parseInstant(at);
  if (instant) return { at: instant };
  throw malformed([
    { field: 'at', fault: 'ska vara en tidpunkt med tidszon, till exempel 2021-06-01T12:00:00+02:00' },
  ]);
}
