import { createHash } from 'node:crypto';
import type { ActModel } from './domain/act-model.js';
import type { AttachmentPaper } from './domain/attachment-paper.js';
import type { DocumentModel } from './domain/document-model.js';

/** SHA-256 of a model's canonical JSON (sorted keys): two papers with the same digest say the same. */
export function documentDigest(model: DocumentModel | ActModel | AttachmentPaper): string {
  return createHash('sha256').update(canonicalJson(model)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
