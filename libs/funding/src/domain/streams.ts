import { type StreamName, streamName } from '#kernel';

interface StreamOf {
  readonly association: string;
  readonly id: string;
}

export function initiativeStream({ association, id }: StreamOf): StreamName {
  return streamName(association, 'initiative', id);
}

export function applicationStream({ association, id }: StreamOf): StreamName {
  return streamName(association, 'application', id);
}

/** How the association has chosen to prepare applications and to sort initiatives; one stream for each association. */
export function preparationStream({ association }: Pick<StreamOf, 'association'>): StreamName {
  return streamName(association, 'preparation', association);
}

export function grantStream({ association, id }: StreamOf): StreamName {
  return streamName(association, 'grant', id);
}

/** The money of a year; `id` is the year. */
export function fundStream({ association, id }: StreamOf): StreamName {
  return streamName(association, 'fund', id);
}
