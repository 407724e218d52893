import { type StreamName, streamName } from '#kernel';

/** A document's id is its meeting's. */
export function documentStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'document', id);
}

/** The signing of a meeting's minutes; its id is the meeting's. */
export function signatureStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'signature', id);
}

/** A paper that has been sent. */
export function paperStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'paper', id);
}
