import { type StreamName, streamName } from '#kernel';

export function caseStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'case', id);
}

/** `id` is made by `caseNumberSlug`. */
export function caseNumberStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'dnr', id);
}
