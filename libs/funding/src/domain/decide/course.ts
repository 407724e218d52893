import { accept, type Decision, isRefusal, refuse } from '#kernel';
import type { ChangeGrant, EndGrant, LapseGrant, MoveGrant } from '../grant.commands.js';
import type { GrantContext } from '../grant.context.js';
import type { GrantAmount, GrantEvent, Release } from '../grant.events.js';
import { drawnOre, grantedOre, isOpen, releasesOf, unspent, yearsOf } from '../grant-money.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState } from '../grant.state.js';
import {
  type Check,
  charged,
  dayToCome,
  notCovered,
  notPositive,
  readAmount,
  releases,
  reservations,
  shortage,
  toFunds,
  yearsRepeated,
} from '../reserve.js';
import { amountUnknown, decisionMissing, notApproved, over } from './checks.js';

/** The board changes the amounts; what each year gains or loses moves with it. */
export function change(
  { amounts, reason, overcommitReason }: ChangeGrant,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const { grant, funds, decision } = context;
  const bound = state.agreement !== null;
  const refusal =
    over(state) ??
    amountUnknown(state) ??
    decisionMissing(decision) ??
    (bound ? notApproved(decision) : undefined) ??
    notPositive(amounts.map(({ amount }) => amount)) ??
    yearsRepeated(amounts) ??
    belowDrawn(amounts, state);
  if (refusal) return refusal;
  const claimant = { grant, initiative: state.awarded!.initiative, kind: state.awarded!.kind };
  const charges = charged(amounts, claimant, funds);
  if (isRefusal(charges)) return charges;
  const [more, less] = differences(state, charges, context);
  const missing = shortage(more, funds);
  return (
    notCovered(missing, overcommitReason) ?? {
      events: [
        {
          type: 'grant.changed',
          data: {
            decision: decision!.ref,
            amounts: charges,
            changes: [...more, ...less.map((one) => ({ ...one, ore: -one.ore }))],
            bound,
            reason,
          },
        },
      ],
      elsewhere: toFunds(
        funds,
        reservations(claimant, more, missing, overcommitReason),
        releases(grant, less, 'changed'),
      ),
    }
  );
}

/** The initiative has moved to another member, which answers for the money from now on. */
export function move(
  { to, contact, on, reason }: MoveGrant,
  state: GrantState,
  { decision, association }: GrantContext,
): Decision<GrantEvent> {
  return (
    over(state) ??
    decisionMissing(decision) ??
    noSuchMember(
      association.members.some(({ member }) => member === to),
      to,
    ) ??
    sameOwner(state, to) ??
    accept({
      type: 'grant.moved',
      data: { from: state.owner, to, contact: contact ?? null, on, reason, decision: decision!.ref },
    })
  );
}

/** It came to nothing. Without a decision only a condition whose time has run out lets a grant lapse. */
export function lapse(
  { on, condition, reason, decision: named }: LapseGrant,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const { grant, decision, today } = context;
  const refusal =
    over(state) ??
    inUse(state) ??
    dayToCome(on, today) ??
    (named ? decisionMissing(decision) : notOverdue(state, condition, on));
  if (refusal) return refusal;
  const released = unspent(state, grant, (year) => context.funds.get(year)!.state);
  return {
    events: [
      {
        type: 'grant.lapsed',
        data: {
          on,
          condition: condition ?? null,
          reason,
          decision: decision?.ref ?? null,
          bound: state.agreement !== null,
          released,
        },
      },
    ],
    elsewhere: toFunds(context.funds, releases(grant, released, 'lapsed')),
  };
}

/** The initiative is done: the last report is in, nothing waits, and what is left goes back. */
export function end(
  { on, reason, decision: named }: EndGrant,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const { grant, decision, today } = context;
  const refusal =
    over(state) ??
    notBoundYet(state) ??
    dayToCome(on, today) ??
    (named ? decisionMissing(decision) : undefined) ??
    waiting(state) ??
    (named ? undefined : finalReportMissing(state));
  if (refusal) return refusal;
  const released = unspent(state, grant, (year) => context.funds.get(year)!.state);
  return {
    events: [{ type: 'grant.ended', data: { on, reason, decision: decision?.ref ?? null, released } }],
    elsewhere: toFunds(context.funds, releases(grant, released, 'ended')),
  };
}

function belowDrawn(amounts: ChangeGrant['amounts'], state: GrantState): Check {
  for (const year of yearsOf(state)) {
    const granted = readAmount(amounts.find((one) => one.year === year)?.amount ?? '0 kr')!.ore;
    const used = state.requisitions
      .filter((one) => one.year === year && isOpen(one) && one.attestedBy.length < 2)
      .reduce((sum, { ore }) => sum + ore, drawnOre(state, year));
    if (granted < used)
      return refuse(
        grantRules['grant-below-drawn'],
        `För ${year} är mer redan rekvirerat än det nya beloppet. Bevilja minst det, och kräv tillbaka resten (reclaims/raise).`,
        { year, drawnOre: used, grantedOre: granted },
      );
  }
  return undefined;
}

/** What each year gains, on its line of today; and what it loses, on the lines that the money came from. */
function differences(
  state: GrantState,
  charges: readonly GrantAmount[],
  { grant, funds }: GrantContext,
): [Release[], Release[]] {
  const years = [...new Set([...yearsOf(state), ...yearsOf({ amounts: charges })])];
  const by = (year: number): number => grantedOre({ amounts: charges }, year) - grantedOre(state, year);
  const more = years
    .filter((year) => by(year) > 0)
    .map((year) => ({ year, line: charges.find((one) => one.year === year)!.line, ore: by(year) }));
  const less = years
    .filter((year) => by(year) < 0)
    .flatMap((year) => releasesOf(funds.get(year)!.state, grant, year, -by(year)));
  return [more, less];
}

function noSuchMember(known: boolean, member: string): Check {
  if (known) return undefined;
  return refuse(
    grantRules['grant-owner-unknown'],
    `Det finns ingen medlem med id ${member}. Rätta id:t; den som svarar för pengarna ska vara medlem.`,
    { member },
  );
}

function sameOwner({ owner }: GrantState, to: string): Check {
  if (owner !== to) return undefined;
  return refuse(
    grantRules['grant-owner-same'],
    `${to} svarar redan för insatsen. Ange den medlem som tar över.`,
    { member: to },
  );
}

function inUse(state: GrantState): Check {
  const used = state.requisitions.filter(({ rejected }) => !rejected).map(({ requisition }) => requisition);
  if (used.length === 0) return undefined;
  return refuse(
    grantRules['grant-in-use'],
    'Pengar är redan rekvirerade, och beviljandet kan inte förfalla. Avsluta det i stället (grants/end).',
    { requisitions: used },
  );
}

function notOverdue({ conditions }: GrantState, id: string | undefined, on: string): Check {
  const overdue = conditions.find(
    ({ condition, metOn, due }) => condition === id && !metOn && due && due < on,
  );
  if (overdue) return undefined;
  return refuse(
    grantRules['condition-not-due'],
    'Ett beviljande förfaller när ett villkors tid har gått ut, eller genom ett beslut. Ange villkoret i condition, eller beslutet i decision.',
    { condition: id ?? null, on },
  );
}

function notBoundYet({ agreement }: GrantState): Check {
  if (agreement) return undefined;
  return refuse(
    grantRules['grant-not-bound'],
    'Det finns inget avtal att avsluta. Låt beviljandet förfalla i stället (grants/lapse).',
  );
}

function waiting({ requisitions }: GrantState): Check {
  const open = requisitions.find(isOpen);
  if (!open) return undefined;
  return refuse(
    grantRules['requisition-open'],
    `Rekvisitionen ${open.requisition} är inte avgjord. Betala ut eller avslå den först.`,
    { requisition: open.requisition },
  );
}

function finalReportMissing({ reports }: GrantState): Check {
  const missing = reports.find(({ kind, received }) => kind === 'final' && !received);
  if (!missing) return undefined;
  return refuse(
    grantRules['report-missing'],
    `Slutrapporten skulle ha kommit ${missing.due} och saknas. Ta emot den först (reports/receive), eller ange styrelsens beslut i decision.`,
    { report: missing.report, due: missing.due },
  );
}
