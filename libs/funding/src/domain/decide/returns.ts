import { accept, type Decision, formatKronor, refuse } from '#kernel';
import type { RaiseReclaim, ReturnMoney, SettleReclaim } from '../grant.commands.js';
import type { GrantContext } from '../grant.context.js';
import type { GrantEvent } from '../grant.events.js';
import { paidOre, releasesOf, takenBackOre } from '../grant-money.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState } from '../grant.state.js';
import { type Check, dayToCome, notPositive, readAmount, releases, toFunds } from '../reserve.js';
import { decisionMissing, idUsed, notYours } from './checks.js';

/** The owner pays back what was not used; the year has it again. */
export function returnMoney(
  { returned, year, amount, on, reason }: ReturnMoney,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const { grant, today, funds } = context;
  const refusal =
    notYours(state, context) ??
    idUsed(
      state.returned.some((one) => one.returned === returned),
      returned,
    ) ??
    dayToCome(on, today) ??
    notPositive([amount]) ??
    moreThanPaid(state, year, readAmount(amount)!.ore);
  if (refusal) return refusal;
  const { ore } = readAmount(amount)!;
  const released = releasesOf(funds.get(year)!.state, grant, year, ore);
  return {
    events: [{ type: 'money.returned', data: { returned, year, ore, on, reason, released } }],
    elsewhere: toFunds(funds, releases(grant, released, 'returned')),
  };
}

/** The association asks for money back. Until it comes the year does not have it. */
export function raiseReclaim(
  { reclaim, year, amount, on, due, reason, decision: named }: RaiseReclaim,
  state: GrantState,
  { today, decision }: GrantContext,
): Decision<GrantEvent> {
  return (
    idUsed(
      state.reclaims.some((one) => one.reclaim === reclaim),
      reclaim,
    ) ??
    dayToCome(on, today) ??
    notPositive([amount]) ??
    (named ? decisionMissing(decision) : undefined) ??
    moreThanPaid(state, year, readAmount(amount)!.ore) ??
    accept({
      type: 'reclaim.raised',
      data: {
        reclaim,
        year,
        ore: readAmount(amount)!.ore,
        on,
        due,
        reason,
        decision: decision?.ref ?? null,
      },
    })
  );
}

/** It comes, whole or in parts; now the year has it again. */
export function settleReclaim(
  { reclaim, settlement, amount, on }: SettleReclaim,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const { grant, today, funds } = context;
  const found = state.reclaims.find((one) => one.reclaim === reclaim);
  if (!found)
    return refuse(grantRules['reclaim-unknown'], `Det finns inget återkrav med id ${reclaim}. Rätta id:t.`, {
      reclaim,
      reclaims: state.reclaims.map((one) => one.reclaim),
    });
  const refusal =
    idUsed(found.settlements.includes(settlement), settlement) ??
    dayToCome(on, today) ??
    notPositive([amount]);
  if (refusal) return refusal;
  const { ore } = readAmount(amount)!;
  const left = found.ore - found.settledOre;
  if (ore > left)
    return refuse(
      grantRules['more-than-reclaimed'],
      `Av återkravet återstår ${formatKronor(left)}, och ${amount} är mer än så. Anteckna det som hör till återkravet.`,
      { reclaim, leftOre: left, amountOre: ore },
    );
  const { year } = found;
  const released = releasesOf(funds.get(year)!.state, grant, year, ore);
  return {
    events: [{ type: 'reclaim.settled', data: { reclaim, settlement, year, ore, on, released } }],
    elsewhere: toFunds(funds, releases(grant, released, 'reclaimed')),
  };
}

/** Only what has been paid, and has not come back or been claimed back, can. */
function moreThanPaid(state: GrantState, year: number, ore: number): Check {
  const left = paidOre(state, year) - takenBackOre(state, year);
  if (ore <= left) return undefined;
  return refuse(
    grantRules['more-than-paid'],
    `Av det som är utbetalt för ${year} kan ${formatKronor(left)} komma tillbaka, och beloppet är ${formatKronor(ore)}. Rätta beloppet eller året.`,
    { year, leftOre: left, amountOre: ore },
  );
}
