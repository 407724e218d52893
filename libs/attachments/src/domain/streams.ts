import { type StreamName, streamName } from '#kernel';

/** `id` is the SHA-256 of the bytes, 64 hexadecimal digits. */
export function attachmentStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'attachment', id);
}

const SHA256 = /^[0-9a-f]{64}$/;

export function isSha256(text: string): boolean {
  return SHA256.test(text);
}
