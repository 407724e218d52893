import type { CivilDate } from '#kernel';

/** The day from which a board may let its members take part remotely: 19 a § lag (2003:1210) came into force. */
export const REMOTE_PARTICIPATION_FROM: CivilDate = '2022-03-16';

/** Whether the law gave any support, on that day, for counting somebody who is not in the room as present. */
export function supportsRemoteParticipation(day: CivilDate): boolean {
  return day >= REMOTE_PARTICIPATION_FROM;
}

/** Whether a board has a quorum: more than half of its members are present (6 kap. 27 § KL, by 19 § lag (2003:1210)). */
export function hasQuorum(present: number, members: number): boolean {
  return present * 2 > members;
}
