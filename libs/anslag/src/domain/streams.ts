import { type StreamName, streamName } from '#kernel';

export function anslagStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'anslag', id);
}
