import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Contribution, type Contributor, splitContributions } from './contributions.js';

const fk: Contributor = { member: 'fk', part: 'state', weight: 1 };
const region: Contributor = { member: 'region', part: 'region', weight: 1 };
const municipality = (member: string, weight: number): Contributor => ({
  member,
  part: 'municipality',
  weight,
});

function split(totalOre: number, contributors: readonly Contributor[], outsideRegion = false) {
  const answer = splitContributions(totalOre, contributors, { outsideRegion });
  if ('fault' in answer) throw new Error(answer.fault);
  return answer.contributions;
}

const oreOf = (contributions: readonly Contribution[]): Record<string, number> =>
  Object.fromEntries(contributions.map(({ member, ore }) => [member, ore]));

describe('5 § lag (2003:1210): the contributions of the members', () => {
  it('the state pays half, the region a quarter, the municipalities a quarter as they agree', () => {
    const shares = split(700_000_000, [
      fk,
      region,
      municipality('avesta', 11),
      municipality('hedemora', 8),
      municipality('sater', 6),
    ]);
    expect(oreOf(shares)).toEqual({
      fk: 350_000_000,
      region: 175_000_000,
      avesta: 77_000_000,
      hedemora: 56_000_000,
      sater: 42_000_000,
    });
  });

  it('several regions share their quarter by weights too', () => {
    const shares = split(400, [
      fk,
      region,
      { member: 'other', part: 'region', weight: 3 },
      municipality('m', 1),
    ]);
    expect(oreOf(shares)).toEqual({ fk: 200, region: 25, other: 75, m: 100 });
  });

  it('whole öre go by largest remainder, and equal remainders to the law’s first part and the first id', () => {
    expect(oreOf(split(2, [municipality('m', 1), region, fk]))).toEqual({ m: 0, region: 1, fk: 1 });
    const alike = [municipality('c', 1), municipality('a', 1), municipality('b', 1)];
    expect(oreOf(split(400, [fk, region, ...alike]))).toEqual({ fk: 200, region: 100, c: 33, a: 34, b: 33 });
  });

  it('a member may by agreement pay nothing', () => {
    const shares = split(401, [fk, region, municipality('a', 0), municipality('b', 7)]);
    expect(oreOf(shares)).toEqual({ fk: 201, region: 100, a: 0, b: 100 });
  });

  it('are refused when a part is missing, has no weight, or a weight is none', () => {
    const m = municipality('m', 1);
    expect(splitContributions(100, [region, m])).toEqual({ fault: 'part-missing', part: 'state' });
    expect(splitContributions(100, [fk, m])).toEqual({ fault: 'part-missing', part: 'region' });
    expect(splitContributions(100, [fk, region])).toEqual({ fault: 'part-missing', part: 'municipality' });
    expect(splitContributions(100, [fk, region, municipality('m', 0)])).toEqual({
      fault: 'part-without-weight',
      part: 'municipality',
    });
    for (const weight of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(splitContributions(100, [fk, region, municipality('m', weight)])).toEqual({
        fault: 'weight-not-whole',
        member: 'm',
        weight,
      });
    expect(splitContributions(100, [fk, region, m, m])).toEqual({ fault: 'member-twice', member: 'm' });
    for (const totalOre of [-1, 0.5])
      expect(splitContributions(totalOre, [fk, region, m])).toEqual({ fault: 'total-not-whole', totalOre });
  });
});

describe('5 a § lag (2003:1210): a municipality that belongs to no region', () => {
  it('pays half, and no region takes part', () => {
    const gotland = municipality('gotland', 1);
    expect(oreOf(split(300_000_001, [fk, gotland], true))).toEqual({ fk: 150_000_001, gotland: 150_000_000 });
    expect(splitContributions(100, [fk, gotland, region], { outsideRegion: true })).toEqual({
      fault: 'region-outside-region',
      member: 'region',
    });
  });
});

describe('5 § lag (2003:1210): any members and any total', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
  const total = fc.integer({ min: 0, max: 1e13 });
  const members = fc
    .tuple(weights, weights)
    .map(([regions, municipalities]) => [
      fk,
      ...regions.map((weight, n): Contributor => ({ member: `r${n}`, part: 'region', weight })),
      ...municipalities.map((weight, n) => municipality(`m${n}`, weight)),
    ]);

  /** A member's exact share times 4 and the weights of its part: whole, so that nothing is rounded in the test. */
  const distance = (totalOre: number, all: readonly Contributor[], one: Contribution): bigint => {
    const within = all.filter(({ part }) => part === one.part).reduce((sum, { weight }) => sum + weight, 0);
    const quarters = one.part === 'state' ? 2n : 1n;
    const exact = BigInt(totalOre) * quarters * BigInt(one.weight);
    const oreScaled = BigInt(one.ore) * 4n * BigInt(within);
    const apart = exact - oreScaled;
    return (apart < 0n ? -apart : apart) - 4n * BigInt(within);
  };

  it('sum exactly to the total', () => {
    fc.assert(
      fc.property(total, members, (totalOre, all) => {
        expect(split(totalOre, all).reduce((sum, { ore }) => sum + ore, 0)).toBe(totalOre);
      }),
    );
  });

  it('lie within one öre of the exact share, each part and each member', () => {
    fc.assert(
      fc.property(total, members, (totalOre, all) => {
        const shares = split(totalOre, all);
        for (const one of shares) expect(distance(totalOre, all, one) < 0n).toBe(true);
        const paid = shares
          .filter(({ part }) => part === 'municipality')
          .reduce((sum, { ore }) => sum + ore, 0);
        expect(Math.abs(paid * 4 - totalOre)).toBeLessThan(4);
      }),
    );
  });

  it('are the same in whatever order the members are given', () => {
    const shuffled = members.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(total, shuffled, (totalOre, [all, otherOrder]) => {
        expect(oreOf(split(totalOre, otherOrder))).toEqual(oreOf(split(totalOre, all)));
      }),
    );
  });
});
