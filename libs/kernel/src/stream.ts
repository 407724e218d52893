/**
 * A stream's name is `<association>/<category>-<id>`. The association comes first, so that no id can ever
 * reach into another association's history.
 */
export type StreamName = string;

export interface StreamParts {
  readonly association: string;
  readonly category: string;
  readonly id: string;
}

const SLUG = /^[a-z0-9](?:[a-z0-9.-]{0,78}[a-z0-9])?$/;
const ASSOCIATION = /^[a-z0-9][a-z0-9-]{0,39}$/;
// Longer than a slug: a series is named after its body and its meeting.
const STREAM = /^([a-z0-9][a-z0-9-]{0,39})\/([a-z]+)-([a-z0-9][a-z0-9.-]{0,199})$/;

/** An id that a client chooses: lower-case letters, digits, dots and hyphens, at most 80. It must not be a person's name. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** An association's id, the first part of all its streams: lower-case letters, digits and hyphens, at most 40. */
export function isAssociationId(text: string): boolean {
  return ASSOCIATION.test(text);
}

export function streamName(association: string, category: string, id: string): StreamName {
  const name = `${association}/${category}-${id}`;
  if (!STREAM.test(name)) throw new RangeError(`Not a stream name: ${name}`);
  return name;
}

export function partsOfStream(name: StreamName): StreamParts {
  const parts = STREAM.exec(name);
  if (!parts) throw new RangeError(`Not a stream name: ${name}`);
  return { association: parts[1]!, category: parts[2]!, id: parts[3]! };
}
