import { type StreamName, streamName } from '#kernel';

export function caseStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'case', id);
}
