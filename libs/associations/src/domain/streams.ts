import { type StreamName, streamName } from '#kernel';

export function associationStream(association: string): StreamName {
  return streamName(association, 'association', association);
}

/** `id` is made by `paragraphSeriesId` or `minutesSeriesId`. */
export function seriesStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'series', id);
}

export function delegationStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'delegation', id);
}

export function dischargeStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'discharge', id);
}

export function withdrawalStream({ association, id }: { association: string; id: string }): StreamName {
  return streamName(association, 'withdrawal', id);
}
