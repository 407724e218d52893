import type { ReadFact } from '#event-store';
import { fundFoldable } from '../domain/fund.state.js';
import type { FundFact } from '../domain/grant.context.js';
import { fundStream } from '../domain/streams.js';

/** The money of each year, at the version that a reservation will be based on. */
export async function fundsOfYears(
  read: ReadFact,
  association: string,
  years: readonly number[],
): Promise<ReadonlyMap<number, FundFact>> {
  const funds = new Map<number, FundFact>();
  for (const year of new Set(years)) {
    const { stream, version, state } = await read(
      fundStream({ association, id: String(year) }),
      fundFoldable,
    );
    funds.set(year, { stream, version, state });
  }
  return funds;
}
