import { sumOf } from '#kernel';
import { splitContributions } from '#statute';
import type { AssociationState } from '#associations';
import { type ApplicationState, settled } from '../../domain/application.state.js';
import { committedOre, frameOre, type FundState } from '../../domain/fund.state.js';
import { grantedOre } from '../../domain/grant-money.js';
import type { GrantRow } from '../read-grants.js';
import type { FrameRequest, FrameShare, FrameView } from './get-frame.query.js';

export interface FrameFacts extends Pick<FrameView, 'association' | 'year'> {
  readonly fund: FundState;
  readonly members: AssociationState['members'];
  readonly applications: ReadonlyArray<{
    readonly application: string;
    readonly state: ApplicationState;
    readonly owner: string | null;
  }>;
  readonly grants: readonly GrantRow[];
}

/** The requests beside the frame, summed by the system. */
export function frameView({ association, year, fund, members, applications, grants }: FrameFacts): FrameView {
  const waiting = applications.filter(({ state }) => !state.withdrawn);
  const open = waiting.filter(({ state }) => !settled(state));
  const requested = sumOf(open.map(({ state }) => requestedOf(state, year)));
  const frame = frameOre(fund);
  const committed = committedOre(fund);
  return {
    association,
    year,
    contributionsOre: fund.contributions?.total.ore ?? null,
    equityOre: sumOf(fund.equity.map(({ amount }) => amount.ore)),
    frameOre: frame,
    committedOre: committed,
    leftOre: frame === null ? null : frame - committed,
    requests: waiting.map((one) => requestOf(one, year, grants)),
    requestedOre: requested,
    differenceOre: frame === null ? null : frame - committed - requested,
    shares: sharesOf(fund, members, requested),
  };
}

function requestOf(
  { application, state, owner }: FrameFacts['applications'][number],
  year: number,
  grants: readonly GrantRow[],
): FrameRequest {
  const { title, kind, initiative } = state.submitted!;
  const ids = new Set(state.decisions.flatMap(({ grant }) => grant ?? []));
  return {
    application,
    title,
    kind,
    initiative,
    owner,
    requestedOre: requestedOf(state, year),
    outcome: state.decisions.at(-1)?.outcome ?? null,
    grantedOre: sumOf(
      grants
        .filter(({ grant, state: { lapsed } }) => ids.has(grant) && !lapsed)
        .map((one) => grantedOre(one.state, year)),
    ),
  };
}

function requestedOf({ submitted }: ApplicationState, year: number): number {
  return sumOf(submitted!.amounts.filter((one) => one.year === year).map(({ amount }) => amount.ore));
}

/** Everybody's part of what is asked for, by the weights of what they have agreed to pay. */
function sharesOf(
  { contributions }: FundState,
  members: AssociationState['members'],
  requested: number,
): FrameShare[] {
  const shares = contributions?.shares ?? [];
  const outsideRegion = !shares.some(({ part, weight }) => part === 'region' && weight > 0);
  const split = splitContributions(requested, shares, { outsideRegion });
  if ('fault' in split) return [];
  return shares.map(({ member, part, ore }, n) => ({
    member,
    name: members.find((one) => one.member === member)?.name ?? member,
    part,
    contributionOre: ore,
    requestedOre: split.contributions[n]!.ore,
  }));
}
