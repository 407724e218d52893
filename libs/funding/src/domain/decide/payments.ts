import { accept, type Decision, formatKronor, isRefusal, oreFromWording, refuse } from '#kernel';
import type { CorrectPayment, PayRequisition } from '../grant.commands.js';
import type { GrantContext } from '../grant.context.js';
import type { GrantEvent } from '../grant.events.js';
import { ceilingOre, paidOre, takenBackOre } from '../grant-money.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState, RequisitionState } from '../grant.state.js';
import { type Check, dayToCome } from '../reserve.js';
import { idUsed, openRequisition, requisitionUnknown, stoppedByCourt } from './checks.js';

/** What two have attested is paid, once and whole. */
export function pay(
  { requisition, on, reference }: PayRequisition,
  state: GrantState,
  { today, legalForce }: GrantContext,
): Decision<GrantEvent> {
  const found = openRequisition(state, requisition);
  if (isRefusal(found)) return found;
  return (
    notAttested(found) ??
    dayToCome(on, today) ??
    stoppedByCourt(legalForce) ??
    accept({
      type: 'requisition.paid',
      data: { requisition, on, reference, year: found.year, ore: found.ore },
    })
  );
}

/** The bank says another amount than was recorded: the difference is recorded beside it, never over it. */
export function correctPayment(
  { requisition, correction, on, amount, reason }: CorrectPayment,
  state: GrantState,
  { today }: GrantContext,
): Decision<GrantEvent> {
  const found = state.requisitions.find((one) => one.requisition === requisition);
  if (!found) return requisitionUnknown(requisition, state.requisitions);
  const ore = oreFromWording(amount) ?? 0;
  return (
    notPaid(found) ??
    idUsed(found.corrections.includes(correction), correction) ??
    dayToCome(on, today) ??
    nothing(ore, amount) ??
    overCeiling(state, found, ore) ??
    belowZero(state, found, ore) ??
    accept({
      type: 'payment.corrected',
      data: { requisition, correction, on, reason, year: found.year, ore },
    })
  );
}

function notAttested({ requisition, attestedBy }: RequisitionState): Check {
  if (attestedBy.length === 2) return undefined;
  return refuse(
    grantRules['attestation-missing'],
    `Rekvisitionen är attesterad av ${attestedBy.length === 1 ? 'en person' : 'ingen'}, och två ska göra det (requisitions/attest).`,
    { requisition, attestations: attestedBy.length },
  );
}

function notPaid({ requisition, paid }: RequisitionState): Check {
  if (paid) return undefined;
  return refuse(
    grantRules['payment-not-made'],
    'Rekvisitionen är inte utbetald, och det finns ingen betalning att rätta.',
    { requisition },
  );
}

function nothing(ore: number, amount: string): Check {
  if (ore !== 0) return undefined;
  return refuse(
    grantRules['amount-not-positive'],
    `Rättelsen ${amount} ändrar ingenting. Ange skillnaden, med minustecken när mindre betalades.`,
    { amount },
  );
}

function overCeiling(state: GrantState, { year }: RequisitionState, ore: number): Check {
  const ceiling = ceilingOre(state, year);
  if (ore <= ceiling) return undefined;
  return refuse(
    grantRules['requisition-over-ceiling'],
    `Rättelsen är på ${formatKronor(ore)}, men av det som beviljats för ${year} återstår ${formatKronor(ceiling)}. Kräv tillbaka det som är för mycket (reclaims/raise).`,
    { year, askedOre: ore, ceilingOre: ceiling },
  );
}

/** Neither the payment nor what is left of the year after money came back may fall below nothing. */
function belowZero(state: GrantState, found: RequisitionState, ore: number): Check {
  const left = paidOre(state, found.year) - takenBackOre(state, found.year) + ore;
  if (found.ore + found.correctedOre + ore >= 0 && left >= 0) return undefined;
  return refuse(
    grantRules['payment-below-zero'],
    'Rättelsen gör betalningen mindre än noll, eller mindre än det som har betalats tillbaka. Rätta beloppet.',
    { requisition: found.requisition, paidOre: found.ore + found.correctedOre, correctionOre: ore },
  );
}
