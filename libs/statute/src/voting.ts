/** Votes for an alternative. */
export interface VotesFor {
  readonly proposal: string;
  readonly votes: number;
}

/** More than half is demanded: at least `ayes` of every `of` votes cast. */
export interface DemandedMajority {
  readonly ayes: number;
  readonly of: number;
}

export type VoteOutcome =
  | { readonly carried: string; readonly decidedBy: 'majority' | 'casting-vote' | 'lot' }
  /** The votes are equal, and what decides then is missing. */
  | { readonly equal: readonly string[] };

/**
 * What a vote decides (5 kap. 54–56 §§ KL, by 6 kap. 33 § KL and 19 § lag (2003:1210)): the alternative with most votes.
 * Equal votes are decided by the chair's casting vote, and in an election by lot. Where the charter demands a qualified
 * majority (9 § 6 lag (2003:1210)), the first alternative needs it, and otherwise the second stands. Abstentions do not
 * count (4 kap. 25 § KL). `tally` has at least two alternatives.
 */
export function outcomeOfVote(
  tally: readonly VotesFor[],
  {
    majority = null,
    castingVote,
    lot,
  }: {
    readonly majority?: DemandedMajority | null;
    readonly castingVote?: string | undefined;
    readonly lot?: string | undefined;
  } = {},
): VoteOutcome {
  if (majority) {
    const cast = tally.reduce((sum, { votes }) => sum + votes, 0);
    const [first, second] = tally as readonly [VotesFor, VotesFor];
    const carries = cast > 0 && first.votes * majority.of >= majority.ayes * cast;
    return { carried: carries ? first.proposal : second.proposal, decidedBy: 'majority' };
  }
  const most = Math.max(...tally.map(({ votes }) => votes));
  const leading = tally.filter(({ votes }) => votes === most).map(({ proposal }) => proposal);
  if (leading.length === 1) return { carried: leading[0]!, decidedBy: 'majority' };
  if (castingVote !== undefined && leading.includes(castingVote))
    return { carried: castingVote, decidedBy: 'casting-vote' };
  if (lot !== undefined && leading.includes(lot)) return { carried: lot, decidedBy: 'lot' };
  return { equal: leading };
}
