import type { FastifyReply } from 'fastify';
import { matches } from '#http';

/** A paper on its way to a reader. */
export interface HandedOutPaper {
  readonly sha256: string;
  /** A draft, or what only some may read: caches that others use must not keep it. */
  readonly draft: boolean;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The page needs its own style and fonts only: whatever else its text might ask for is not fetched and not run. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** The bytes with their headers, or 304 when the reader has them already. */
export function answerPaper(
  paper: HandedOutPaper,
  fileName: string,
  ifNoneMatch: string | undefined,
  reply: FastifyReply,
): Buffer | undefined {
  const etag = `"${paper.sha256}"`;
  void reply.headers({
    ETag: etag,
    'Cache-Control': paper.draft ? 'private, no-cache' : 'no-cache',
    Vary: 'Authorization',
    'Content-Type': paper.mediaType,
    'Content-Disposition': `inline; filename="${fileName}"`,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
  });
  if (!matches(ifNoneMatch, etag)) return paper.bytes;
  void reply.status(304);
  return undefined;
}
