import type { Release } from './grant.events.js';
import type { FundState } from './fund.state.js';
import type { GrantState, RequisitionState } from './grant.state.js';

/** The years that the grant has money of, in order. */
export function yearsOf({ amounts }: Pick<GrantState, 'amounts'>): number[] {
  return [...new Set(amounts.map(({ year }) => year))].toSorted((a, b) => a - b);
}

/** What is granted of a year, or in all, in öre. */
export function grantedOre({ amounts }: Pick<GrantState, 'amounts'>, year?: number): number {
  return amounts
    .filter((one) => year === undefined || one.year === year)
    .reduce((sum, { amount }) => sum + amount.ore, 0);
}

/** A requisition is open until it is paid or rejected. */
export function isOpen({ paid, rejected }: RequisitionState): boolean {
  return !paid && !rejected;
}

/** Both attestations are there: the association owes the money. */
export function isOwed({ attestedBy, rejected }: RequisitionState): boolean {
  return attestedBy.length === 2 && !rejected;
}

/** What has been owed and paid of a year, or in all, with corrections, in öre. */
export function drawnOre({ requisitions }: GrantState, year?: number): number {
  return requisitions
    .filter((one) => isOwed(one) && (year === undefined || one.year === year))
    .reduce((sum, { ore, correctedOre }) => sum + ore + correctedOre, 0);
}

/** What has been paid of a year, or in all, with corrections, in öre. */
export function paidOre({ requisitions }: GrantState, year?: number): number {
  return requisitions
    .filter(({ paid, ...one }) => paid && (year === undefined || one.year === year))
    .reduce((sum, { ore, correctedOre }) => sum + ore + correctedOre, 0);
}

/** What has come back of a year, or in all: returned, or claimed back, whether settled or not, in öre. */
export function takenBackOre({ returned, reclaims }: GrantState, year?: number): number {
  return [...returned, ...reclaims]
    .filter((one) => year === undefined || one.year === year)
    .reduce((sum, { ore }) => sum + ore, 0);
}

/** What can still be asked for of a year, in öre: granted − drawn − asked for and not settled. */
export function ceilingOre(state: GrantState, year: number): number {
  const asked = state.requisitions
    .filter((one) => one.year === year && isOpen(one) && !isOwed(one))
    .reduce((sum, { ore }) => sum + ore, 0);
  return grantedOre(state, year) - drawnOre(state, year) - asked;
}

/** What goes back when nothing more is asked for: of each year what is not drawn, on the line that bears it now. */
export function unspent(state: GrantState, grant: string, fundOf: (year: number) => FundState): Release[] {
  return yearsOf(state).flatMap((year) =>
    releasesOf(fundOf(year), grant, year, grantedOre(state, year) - drawnOre(state, year)),
  );
}

/** Splits what goes back of a year over the lines that the grant's money came from, the latest first. */
export function releasesOf(fund: FundState, grant: string, year: number, ore: number): Release[] {
  let left = ore;
  return fund.commitments
    .filter((one) => one.grant === grant)
    .toReversed()
    .flatMap(({ line, ore: held }) => {
      const taken = Math.min(left, held);
      left -= taken;
      return taken > 0 ? [{ year, line, ore: taken }] : [];
    });
}
