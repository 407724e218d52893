export interface Content {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Keeps the bytes of papers. They are named by their SHA-256, so the same bytes are kept once and cannot be altered unseen. */
export abstract class ContentStore {
  /** Keeps the content and answers its SHA-256, 64 hex digits. */
  abstract put(content: Content): Promise<string>;
  abstract get(sha256: string): Promise<Content | undefined>;
}
