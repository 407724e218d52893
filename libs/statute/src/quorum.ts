/**
 * How many of a board's seats must be filled by somebody present for it to deal with a matter: more than half of all
 * (6 kap. 27 § KL, by 19 § lag (2003:1210)). Vacant seats count among all. The exception for recusal in 5 kap. 46 § KL
 * does not apply to a board, so whoever leaves the room is not present.
 */
export function quorumOf(seats: number): number {
  return Math.floor(seats / 2) + 1;
}

/** Whether a board has a quorum (6 kap. 27 § KL, by 19 § lag (2003:1210)). */
export function hasQuorum(present: number, seats: number): boolean {
  return present >= quorumOf(seats);
}
