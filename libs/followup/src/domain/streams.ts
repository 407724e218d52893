import { type StreamName, streamName } from '#kernel';

export function followUpStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'followup', id);
}

export function surveyStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'survey', id);
}
