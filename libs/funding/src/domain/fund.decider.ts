import { type Decider, type Decision, refuse } from '#kernel';
import { adoptBudget } from './fund.budget.js';
import type { FundCommand } from './fund.commands.js';
import type { Check, FundContext } from './fund.context.js';
import { agreeContributions, bringEquity, receiveContribution } from './fund.contributions.js';
import type { FundEvent } from './fund.events.js';
import { drawUpAccounts, makeForecast } from './fund.reports.js';
import { fundRules } from './fund.rules.js';
import { evolveFund, type FundState, noFund } from './fund.state.js';
import { isFundYear } from './fund.year.js';

/** The money of a year. Reserving and releasing it is decided with the grants that take it. */
export const fundDecider: Decider<FundCommand, FundState, FundEvent, FundContext> = {
  initial: noFund,
  decide,
  evolve: evolveFund,
};

function decide(command: FundCommand, state: FundState, context: FundContext): Decision<FundEvent> {
  const refusal = associationUnknown(context) ?? yearUnreadable(context);
  if (refusal) return refusal;
  switch (command.type) {
    case 'agree-contributions':
      return agreeContributions(command, state, context);
    case 'receive-contribution':
      return receiveContribution(command, state, context);
    case 'bring-equity':
      return bringEquity(command, state, context);
    case 'adopt-budget':
      return adoptBudget(command, state, context);
    case 'make-forecast':
      return makeForecast(command, state, context);
    case 'draw-up-accounts':
      return drawUpAccounts(command, state, context);
  }
}

function associationUnknown({ association }: FundContext): Check {
  if (association.founded) return undefined;
  return refuse(
    fundRules['fund-association-unknown'],
    'Samordningsförbundet är inte registrerat och har inga medel. Registrera det först (associations/found).',
  );
}

function yearUnreadable({ year }: FundContext): Check {
  if (isFundYear(year)) return undefined;
  return refuse(
    fundRules['fund-year-unreadable'],
    `”${year}” är inget år. Årets medel heter som året, med fyra siffror: funds/2026.`,
    { year },
  );
}
