import { accept, type CivilDate, type Decision, formatKronor, isRefusal, refuse } from '#kernel';
import type { AttestRequisition, MakeRequisition, RejectRequisition } from '../grant.commands.js';
import type { GrantContext } from '../grant.context.js';
import type { GrantEvent } from '../grant.events.js';
import { ceilingOre, isOpen, yearsOf } from '../grant-money.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState, RequisitionState } from '../grant.state.js';
import { type Check, notPositive, readAmount, total } from '../reserve.js';
import {
  notBound,
  notYours,
  openRequisition,
  over,
  periodReversed,
  personMissing,
  stoppedByCourt,
} from './checks.js';

/** Money for costs that have been had: up to what is left, one at a time, and none while something is owed in return. */
export function makeRequisition(
  { requisition, year, from, to, costs, attachments = [] }: MakeRequisition,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const { actor, today, legalForce } = context;
  const refusal =
    notYours(state, context) ??
    afterEnd(state) ??
    over(state) ??
    notBound(state) ??
    personMissing(context) ??
    taken(state, requisition) ??
    waiting(state) ??
    periodReversed(from, to) ??
    anotherYear(year, from, to) ??
    toCome(to, today) ??
    notGranted(state, year) ??
    conditionOpen(state) ??
    reportLate(state, today) ??
    stoppedByCourt(legalForce) ??
    notPositive(costs.map(({ amount }) => amount));
  if (refusal) return refusal;
  const read = costs.map(({ costKind, amount }) => ({ costKind, amount: readAmount(amount)! }));
  const ore = total(read.map(({ amount }) => amount));
  return (
    overCeiling(state, year, ore) ??
    accept({
      type: 'requisition.made',
      data: {
        requisition,
        year,
        from,
        to,
        costs: read,
        ore,
        attachments,
        requestedBy: actor.person!,
        on: today,
      },
    })
  );
}

/** Two persons, neither of whom asked. After the second the association owes the money. */
export function attest(
  { requisition }: AttestRequisition,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const found = openRequisition(state, requisition);
  if (isRefusal(found)) return found;
  const { person } = context.actor;
  const order = found.attestedBy.length + 1;
  return (
    attestedAlready(found) ??
    personMissing(context) ??
    requestedBy(found, person!) ??
    byOne(found, person!) ??
    accept({
      type: 'requisition.attested',
      data: {
        requisition,
        by: person!,
        on: context.today,
        order,
        owed: order === 2 ? { year: found.year, ore: found.ore } : null,
      },
    })
  );
}

/** It is not paid; the owner may ask anew. What two have attested is owed and is paid. */
export function reject(
  { requisition, reason }: RejectRequisition,
  state: GrantState,
  { today }: GrantContext,
): Decision<GrantEvent> {
  const found = openRequisition(state, requisition);
  if (isRefusal(found)) return found;
  return (
    attestedAlready(found) ??
    accept({ type: 'requisition.rejected', data: { requisition, on: today, reason } })
  );
}

function afterEnd({ ended, lapsed }: GrantState): Check {
  const last = ended ?? lapsed;
  if (!last) return undefined;
  return refuse(
    grantRules['requisition-after-end'],
    `Beviljandet är slut sedan ${last.on}, och inget mer kan rekvireras. Mer pengar kräver ett nytt beslut av styrelsen.`,
    { on: last.on },
  );
}

function taken({ requisitions }: GrantState, id: string): Check {
  if (!requisitions.some(({ requisition }) => requisition === id)) return undefined;
  return refuse(grantRules['requisition-taken'], `Rekvisitionen ${id} finns redan. Välj ett annat id.`, {
    requisition: id,
  });
}

function waiting({ requisitions }: GrantState): Check {
  const open = requisitions.find(isOpen);
  if (!open) return undefined;
  return refuse(
    grantRules['requisition-open'],
    `Rekvisitionen ${open.requisition} är inte avgjord. Vänta tills den är utbetald eller avslagen.`,
    { requisition: open.requisition },
  );
}

function anotherYear(year: number, from: CivilDate, to: CivilDate): Check {
  if (from.startsWith(`${year}-`) && to.startsWith(`${year}-`)) return undefined;
  return refuse(
    grantRules['requisition-of-another-year'],
    `Kostnaderna ${from}–${to} hör inte till ${year}. Rekvirera varje år för sig.`,
    { year, from, to },
  );
}

function toCome(to: CivilDate, today: CivilDate): Check {
  if (to <= today) return undefined;
  return refuse(
    grantRules['costs-to-come'],
    `Pengar betalas för kostnader som har uppstått, och perioden slutar först ${to}. Rekvirera efter den.`,
    { to, today },
  );
}

function notGranted(state: GrantState, year: number): Check {
  const years = yearsOf(state);
  if (years.includes(year)) return undefined;
  return refuse(
    grantRules['year-not-granted'],
    `Styrelsen har beviljat pengar för ${years.join(', ')}, inte för ${year}. Rätta året.`,
    { year, years },
  );
}

function conditionOpen({ conditions }: GrantState): Check {
  const open = conditions.find(({ gatesPayment, metOn }) => gatesPayment && !metOn);
  if (!open) return undefined;
  return refuse(
    grantRules['condition-open'],
    `Villkoret ”${open.text}” är inte uppfyllt. Visa att det är det (conditions/meet), och rekvirera sedan.`,
    { condition: open.condition, due: open.due },
  );
}

function reportLate({ reports }: GrantState, today: CivilDate): Check {
  const late = reports.filter(({ due, received }) => !received && due < today);
  if (late.length === 0) return undefined;
  return refuse(
    grantRules['report-late'],
    `Rapporten ${late[0]!.report} skulle ha kommit ${late[0]!.due}. Lämna den först (reports/receive), och rekvirera sedan.`,
    { reports: late.map(({ report, due }) => ({ report, due })) },
  );
}

function overCeiling(state: GrantState, year: number, ore: number): Check {
  const ceiling = ceilingOre(state, year);
  if (ore <= ceiling) return undefined;
  return refuse(
    grantRules['requisition-over-ceiling'],
    `Rekvisitionen är på ${formatKronor(ore)}, men av det som beviljats för ${year} återstår ${formatKronor(ceiling)}. Begär högst det.`,
    { year, askedOre: ore, ceilingOre: ceiling },
  );
}

function attestedAlready({ requisition, attestedBy }: RequisitionState): Check {
  if (attestedBy.length < 2) return undefined;
  return refuse(
    grantRules['requisition-settled'],
    'Rekvisitionen är attesterad av två, och ska betalas ut (requisitions/pay).',
    { requisition },
  );
}

function requestedBy({ requestedBy: asked }: RequisitionState, person: string): Check {
  if (asked !== person) return undefined;
  return refuse(
    grantRules['attested-by-requester'],
    'Den som har begärt pengarna kan inte attestera dem. Låt två andra göra det.',
  );
}

function byOne({ attestedBy }: RequisitionState, person: string): Check {
  if (!attestedBy.some(({ by }) => by === person)) return undefined;
  return refuse(
    grantRules['attested-twice-by-one'],
    'Du har redan attesterat rekvisitionen. En annan person ska göra det också.',
  );
}
