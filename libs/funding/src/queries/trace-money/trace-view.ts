import { sumOf } from '#kernel';
import type { AssociationState } from '#associations';
import { committedOre, frameOre, type FundState } from '../../domain/fund.state.js';
import { yearsOf } from '../../domain/grant-money.js';
import type { GrantState } from '../../domain/grant.state.js';
import type { GrantRow } from '../read-grants.js';
import { moneyOf } from '../view-grant.js';
import type { MoneyTrace, TracedGrant, TraceFilter } from './trace-money.query.js';

export interface TraceFacts extends Pick<MoneyTrace, 'association' | 'year' | 'inWordsOnly'> {
  readonly filter: TraceFilter;
  readonly fund: FundState;
  readonly members: AssociationState['members'];
  readonly grants: readonly GrantRow[];
}

/** The year's money, from where it comes to where it has gone. */
export function traceView(facts: TraceFacts): MoneyTrace {
  const { association, year, filter, fund, members, grants, inWordsOnly } = facts;
  const { contributions, received, equity, budget } = fund;
  return {
    association,
    year,
    contributions: (contributions?.shares ?? [])
      .filter(({ member }) => filter.member === undefined || filter.member === member)
      .map(({ member, part, ore }) => ({
        member,
        name: members.find((one) => one.member === member)?.name ?? member,
        part,
        agreedOre: ore,
        receivedOre: sumOf(received.filter((one) => one.member === member).map(({ amount }) => amount.ore)),
      })),
    equityOre: sumOf(equity.map(({ amount }) => amount.ore)),
    frameOre: frameOre(fund),
    lines: (budget?.lines ?? [])
      .filter(({ initiative }) => filter.initiative === undefined || filter.initiative === initiative)
      .map(({ line, title, area, initiative, amount }) => {
        const committed = committedOre(fund, line);
        return {
          line,
          title,
          area,
          initiative,
          budgetOre: amount.ore,
          committedOre: committed,
          leftOre: amount.ore - committed,
        };
      }),
    grants: grants
      .filter(({ state }) => yearsOf(state).includes(year))
      .map(({ grant, state }) => tracedGrant(grant, state, year, fund)),
    amountsUnknown: grants
      .filter(({ state }) => state.amounts.length === 0 && state.awarded!.refersTo !== null)
      .map(({ grant, state: { awarded } }) => {
        const { title, decision, refersTo } = awarded!;
        return { grant, title, decision, refersTo: refersTo! };
      }),
    inWordsOnly,
  };
}

function tracedGrant(
  grant: string,
  state: GrantState,
  year: number,
  { commitments }: FundState,
): TracedGrant {
  const { title, initiative, decision } = state.awarded!;
  const held = commitments.filter((one) => one.grant === grant).map(({ line }) => line);
  return {
    grant,
    title,
    initiative,
    owner: state.owner,
    status: state.status,
    decision,
    lines: [...new Set(held)],
    agreedOn: state.agreement?.signedOn ?? null,
    executedEarlyBecause: state.agreement?.executedEarlyBecause ?? null,
    ...moneyOf(state, year),
    requisitions: state.requisitions
      .filter((one) => one.year === year)
      .map((one) => ({
        requisition: one.requisition,
        from: one.from,
        to: one.to,
        ore: one.ore + one.correctedOre,
        attestations: one.attestedBy.length,
        paidOn: one.paid?.on ?? null,
        rejectedOn: one.rejected?.on ?? null,
      })),
    reports: state.reports.map(({ report, due, received }) => ({
      report,
      due,
      receivedOn: received?.on ?? null,
      daysLate: received?.daysLate ?? null,
      figures: received?.figures ?? null,
    })),
  };
}
