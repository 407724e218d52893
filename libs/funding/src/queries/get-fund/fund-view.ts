import { sumOf } from '#kernel';
import type { AssociationState } from '#associations';
import { judgeFund } from '../../domain/fund.findings.js';
import { committedOre, frameOre, type FundState } from '../../domain/fund.state.js';
import type { BudgetView, ContributionsView, FundView } from './get-fund.query.js';

/** The year's money for a reader; names are as in the register of members. */
export function fundView(
  { association, year }: Pick<FundView, 'association' | 'year'>,
  state: FundState,
  members: AssociationState['members'],
): FundView {
  const frame = frameOre(state);
  const committed = committedOre(state);
  return {
    association,
    year,
    contributions: contributionsView(state, members),
    equity: { brought: state.equity, ore: sumOf(state.equity.map(({ amount }) => amount.ore)) },
    frameOre: frame,
    budget: budgetView(state),
    commitments: state.commitments,
    committedOre: committed,
    committedWithoutLineOre: committedOre(state, null),
    leftOre: frame === null ? null : frame - committed,
    forecasts: state.forecasts,
    accounts: state.accounts,
    findings: judgeFund(state),
  };
}

function contributionsView(
  { contributions, received }: FundState,
  members: AssociationState['members'],
): ContributionsView | null {
  if (!contributions) return null;
  const { total, on, basis, shares } = contributions;
  const receivedOre = sumOf(received.map(({ amount }) => amount.ore));
  return {
    total,
    on,
    basis,
    members: shares.map(({ member, part, weight, ore }) => {
      const paid = sumOf(received.filter((one) => one.member === member).map(({ amount }) => amount.ore));
      return {
        member,
        name: members.find((one) => one.member === member)?.name ?? member,
        part,
        weight,
        shareOre: ore,
        receivedOre: paid,
        outstandingOre: ore - paid,
      };
    }),
    received,
    receivedOre,
    outstandingOre: total.ore - receivedOre,
  };
}

function budgetView(state: FundState): BudgetView | null {
  if (!state.budget) return null;
  const { decision, income, costs, plan, lines } = state.budget;
  const committed = sumOf(lines.map(({ line }) => committedOre(state, line)));
  return {
    decision,
    income,
    costs,
    plan,
    lines: lines.map(({ movedOre: _moved, ...line }) => ({
      ...line,
      committedOre: committedOre(state, line.line),
      leftOre: line.amount.ore - committedOre(state, line.line),
    })),
    resultOre: income.ore - costs.ore,
    committedOre: committed,
    leftOre: costs.ore - committed,
  };
}
