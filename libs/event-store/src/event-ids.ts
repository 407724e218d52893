import { hash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The id of a command's n:th event, counted from 0 over all the streams it appends to: UUIDv5(commandId, n), RFC 9562.
 * Written out because every append makes them, and the uuid package takes five times as long.
 */
export function eventId(commandId: string, n: number): string {
  if (!UUID.test(commandId)) throw new RangeError(`Not a UUID: ${commandId}`);
  const namespace = Buffer.from(commandId.replaceAll('-', ''), 'hex');
  const digest = hash('sha1', Buffer.concat([namespace, Buffer.from(String(n))]), 'hex');
  const variant = ((parseInt(digest[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
