import type { Readable } from 'node:stream';

/** Bytes in a file, which have been found to have the hash that they are named by. */
export interface KeptBytes {
  readonly sha256: string;
  readonly bytes: number;
  readonly path: string;
}

/**
 * Keeps bytes under their SHA-256. What is kept is never changed and never written over; the same bytes are kept once.
 * When `keep` has answered they stay, also after a power cut.
 */
export abstract class AttachmentStore {
  abstract keep(content: KeptBytes): Promise<void>;
  abstract has(sha256: string): Promise<boolean>;
  /** Undefined when it is not here. */
  abstract open(sha256: string): Promise<Readable | undefined>;
}
