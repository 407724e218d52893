import type { CivilDate } from '#kernel';

/** The day from which a board may let its members take part remotely: 19 a § lag (2003:1210) came into force. */
export const REMOTE_PARTICIPATION_FROM: CivilDate = '2022-03-16';

/** Whether the law gave any support, on that day, for counting somebody who is not in the room as present. */
export function supportsRemoteParticipation(day: CivilDate): boolean {
  return day >= REMOTE_PARTICIPATION_FROM;
}

/** How somebody takes part. What a source does not state is taken as in the room. */
export type Attending = 'on-site' | 'picture-and-sound' | 'sound-only' | 'not-stated';

export type RemoteObstacle = 'no-support-in-law' | 'no-decision' | 'sound-not-allowed' | 'no-special-reason';

/**
 * Why somebody who takes part remotely is not present in the law's sense on a day (19 a § lag (2003:1210)): the law
 * gives no support yet, the board has not decided to allow it, or sound alone is not allowed or has no special reason.
 * Undefined for whoever is present.
 */
export function remoteObstacle(
  mode: Attending,
  day: CivilDate,
  decision: { readonly soundOnly: boolean } | null,
  soundOnlyReason: string | null,
): RemoteObstacle | undefined {
  if (mode === 'on-site' || mode === 'not-stated') return undefined;
  if (!supportsRemoteParticipation(day)) return 'no-support-in-law';
  if (!decision) return 'no-decision';
  if (mode === 'picture-and-sound') return undefined;
  if (!decision.soundOnly) return 'sound-not-allowed';
  return soundOnlyReason === null ? 'no-special-reason' : undefined;
}
