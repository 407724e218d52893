import { type StreamName, streamName } from '#kernel';

export function meetingStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'meeting', id);
}

/** `id` is made by `assignmentId`. */
export function assignmentStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'assignment', id);
}
