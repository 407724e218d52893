import { type Decision, isRefusal, refuse } from '#kernel';
import type { StateAmount } from '../grant.commands.js';
import type { GrantContext } from '../grant.context.js';
import type { GrantEvent } from '../grant.events.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState } from '../grant.state.js';
import {
  asRelease,
  charged,
  notCovered,
  notPositive,
  reservations,
  shortage,
  toFunds,
  yearsRepeated,
} from '../reserve.js';
import { over } from './checks.js';

/** The amount of a grant whose decision refers to another paper: from now on it takes money of its years. */
export function stateAmount(
  { amounts, from, overcommitReason }: StateAmount,
  state: GrantState,
  { grant, funds }: GrantContext,
): Decision<GrantEvent> {
  const refusal =
    over(state) ??
    statedAlready(state) ??
    notPositive(amounts.map(({ amount }) => amount)) ??
    yearsRepeated(amounts);
  if (refusal) return refusal;
  const claimant = { grant, initiative: state.awarded!.initiative, kind: state.awarded!.kind };
  const charges = charged(amounts, claimant, funds);
  if (isRefusal(charges)) return charges;
  const taken = charges.map(asRelease);
  const missing = shortage(taken, funds);
  return (
    notCovered(missing, overcommitReason) ?? {
      events: [{ type: 'grant.amount-stated', data: { amounts: charges, from } }],
      elsewhere: toFunds(funds, reservations(claimant, taken, missing, overcommitReason)),
    }
  );
}

function statedAlready({ amounts }: GrantState) {
  if (amounts.length === 0) return undefined;
  return refuse(
    grantRules['grant-amount-stated'],
    `Beloppet är redan angivet: ${amounts.map(({ year, amount }) => `${amount.asWritten} för ${year}`).join(', ')}. Det ändras bara genom ett beslut (grants/change).`,
    { amounts: amounts.map(({ year, amount }) => ({ year, ore: amount.ore })) },
  );
}
