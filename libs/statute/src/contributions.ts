/** The parts that pay for the financial coordination, in the order of 5 § lag (2003:1210). */
export const CONTRIBUTING_PARTS = ['state', 'region', 'municipality'] as const;
export type ContributingPart = (typeof CONTRIBUTING_PARTS)[number];

/** A member that pays, and its weight within its part: percentages, inhabitants or kronor, as the members agree. */
export interface Contributor {
  readonly member: string;
  readonly part: ContributingPart;
  /** A whole number, zero for a member that by agreement pays nothing. */
  readonly weight: number;
}

export interface Contribution extends Contributor {
  /** Whole öre. */
  readonly ore: number;
}

/** Why a total cannot be split among these members. */
export type ContributionFault =
  | { readonly fault: 'total-not-whole'; readonly totalOre: number }
  | { readonly fault: 'weight-not-whole'; readonly member: string; readonly weight: number }
  | { readonly fault: 'member-twice'; readonly member: string }
  | { readonly fault: 'part-missing'; readonly part: ContributingPart }
  | { readonly fault: 'part-without-weight'; readonly part: ContributingPart }
  | { readonly fault: 'region-outside-region'; readonly member: string };

export type ContributionSplit = { readonly contributions: readonly Contribution[] } | ContributionFault;

/** Quarters of the whole (5 § lag (2003:1210)), and of a municipality that belongs to no region (5 a §). */
const QUARTERS: Readonly<Record<ContributingPart, bigint>> = { state: 2n, region: 1n, municipality: 1n };
const QUARTERS_OUTSIDE_REGION: Readonly<Record<ContributingPart, bigint>> = {
  state: 2n,
  region: 0n,
  municipality: 2n,
};

/**
 * What each member pays of a total in öre: the state half, carried by Försäkringskassan for Arbetsförmedlingen too, the
 * regions a quarter and the municipalities a quarter (5 § lag (2003:1210)); a municipality that belongs to no region pays
 * half (5 a §). Several within a part share it by weights. Shares are whole öre by largest remainder, first among the
 * parts and then within each: every part and every member is within one öre of its exact share, and the sum is exact.
 * Equal remainders go to the part that comes first in the law, and to the member whose id comes first.
 * The contributions stand in the order of the contributors.
 */
export function splitContributions(
  totalOre: number,
  contributors: readonly Contributor[],
  { outsideRegion = false }: { readonly outsideRegion?: boolean } = {},
): ContributionSplit {
  const quarters = outsideRegion ? QUARTERS_OUTSIDE_REGION : QUARTERS;
  const fault = faultIn(totalOre, contributors, quarters);
  if (fault) return fault;
  const total = BigInt(totalOre);
  const ofParts = byLargestRemainder(
    total,
    CONTRIBUTING_PARTS.map((part) => ({ of: part, numerator: total * quarters[part], denominator: 4n })),
  );
  const ofMembers = new Map(
    CONTRIBUTING_PARTS.flatMap((part) => {
      const within = contributors.filter((one) => one.part === part).toSorted(byMember);
      const weights = sumOf(within.map(({ weight }) => BigInt(weight)));
      const exact = within.map(({ member, weight }) => ({
        of: member,
        numerator: total * quarters[part] * BigInt(weight),
        denominator: 4n * weights,
      }));
      return [...byLargestRemainder(ofParts.get(part)!, exact)];
    }),
  );
  return { contributions: contributors.map((one) => ({ ...one, ore: Number(ofMembers.get(one.member)!) })) };
}

function faultIn(
  totalOre: number,
  contributors: readonly Contributor[],
  quarters: Readonly<Record<ContributingPart, bigint>>,
): ContributionFault | undefined {
  if (!Number.isSafeInteger(totalOre) || totalOre < 0) return { fault: 'total-not-whole', totalOre };
  const uneven = contributors.find(({ weight }) => !Number.isSafeInteger(weight) || weight < 0);
  if (uneven) return { fault: 'weight-not-whole', member: uneven.member, weight: uneven.weight };
  const twice = contributors.find(
    ({ member }, n) => contributors.findIndex((one) => one.member === member) < n,
  );
  if (twice) return { fault: 'member-twice', member: twice.member };
  for (const part of CONTRIBUTING_PARTS) {
    const within = contributors.filter((one) => one.part === part);
    if (quarters[part] === 0n) {
      if (within.length > 0) return { fault: 'region-outside-region', member: within[0]!.member };
    } else if (within.length === 0) return { fault: 'part-missing', part };
    else if (within.every(({ weight }) => weight === 0)) return { fault: 'part-without-weight', part };
  }
  return undefined;
}

interface ExactShare<Of> {
  readonly of: Of;
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Whole shares of a sum: each exact share rounded down, and what is left one each to the largest remainders, the first of equals. */
function byLargestRemainder<Of>(sum: bigint, shares: ReadonlyArray<ExactShare<Of>>): Map<Of, bigint> {
  const whole = new Map(shares.map(({ of, numerator, denominator }) => [of, numerator / denominator]));
  const left = Number(sum - sumOf([...whole.values()]));
  const largestFirst = shares.toSorted((a, b) => compare(remainderOf(b), remainderOf(a)));
  for (const { of } of largestFirst.slice(0, left)) whole.set(of, whole.get(of)! + 1n);
  return whole;
}

/** Shares that are compared have one denominator. */
function remainderOf({ numerator, denominator }: ExactShare<unknown>): bigint {
  return numerator % denominator;
}

function sumOf(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

function byMember(a: Contributor, b: Contributor): number {
  return a.member < b.member ? -1 : 1;
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
