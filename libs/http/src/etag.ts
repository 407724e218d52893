/** A strong entity tag that names a stream at a version; commands send it back in If-Match. */
export function etagOf(stream: string, version: number): string {
  return `"${stream}@${version}"`;
}

/** Whether If-None-Match names this tag (RFC 9110 13.1.2; compared weakly, as GET demands). */
export function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** What a query answers when it knows which version of which stream it shows. */
export class Versioned<Body> {
  constructor(
    readonly stream: string,
    readonly version: number,
    readonly body: Body,
  ) {}
}
