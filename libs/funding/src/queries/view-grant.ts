import type { CivilDate } from '#kernel';
import {
  ceilingOre,
  drawnOre,
  grantedOre,
  isOpen,
  isOwed,
  paidOre,
  takenBackOre,
  yearsOf,
} from '../domain/grant-money.js';
import type { GrantState } from '../domain/grant.state.js';
import type { GrantMoney, GrantSummary, GrantView } from './grant-view.js';

/** A grant for a reader, as it is on a day. */
export function viewGrant(
  { association, grant }: Pick<GrantView, 'association' | 'grant'>,
  state: GrantState,
  today: CivilDate,
): GrantView {
  const { conditions, reports, ...rest } = state;
  const { awarded, ...course } = rest;
  return {
    association,
    grant,
    ...awarded!,
    ...course,
    money: moneyOf(state),
    years: yearsOf(state).map((year) => ({ year, ...moneyOf(state, year) })),
    conditions: conditions.map((one) => ({
      ...one,
      overdue: !one.metOn && one.due !== null && one.due < today,
    })),
    reports: reports.map((one) => ({ ...one, late: !one.received && one.due < today })),
    next: waitedFor(state, today),
  };
}

export function summariseGrant(grant: string, state: GrantState): GrantSummary {
  const { title, initiative, decision, refersTo } = state.awarded!;
  return {
    grant,
    title,
    initiative,
    owner: state.owner,
    status: state.status,
    decision,
    years: yearsOf(state),
    agreedOn: state.agreement?.signedOn ?? null,
    refersTo: state.amounts.length === 0 ? refersTo : null,
    ...moneyOf(state),
  };
}

export function moneyOf(state: GrantState, year?: number): GrantMoney {
  const years = year === undefined ? yearsOf(state) : [year];
  const over = state.lapsed !== null || state.ended !== null;
  return {
    grantedOre: grantedOre(state, year),
    drawnOre: drawnOre(state, year),
    paidOre: paidOre(state, year),
    backOre: takenBackOre(state, year),
    leftOre: over ? 0 : years.reduce((sum, one) => sum + ceilingOre(state, one), 0),
  };
}

function waitedFor(state: GrantState, today: CivilDate): string[] {
  const { status, amounts, agreement, awarded, conditions, reports, requisitions, reclaims } = state;
  const reclaimed = reclaims
    .filter(({ ore, settledOre }) => settledOre < ore)
    .map(({ reclaim, due }) => `Återkravet ${reclaim} ska vara betalt ${due}.`);
  if (status === 'lapsed') return reclaimed;
  const late = reports
    .filter(({ received, due }) => !received && due < today)
    .map(
      ({ report, due }) =>
        `Rapporten ${report} skulle ha kommit ${due}; inget kan rekvireras förrän den har kommit.`,
    );
  if (status === 'ended') return [...late, ...reclaimed];
  return [
    ...(amounts.length === 0 ? [`Beloppet ska anges; beslutet hänvisar till ${awarded!.refersTo}.`] : []),
    ...(agreement ? [] : ['Avtalet ska undertecknas när protokollet är justerat.']),
    ...conditions
      .filter(({ metOn }) => !metOn)
      .map(({ text, due, dueAsWritten }) => {
        const when = due ?? dueAsWritten;
        return `Villkoret ”${text.replace(/\.$/, '')}” ska uppfyllas${when ? ` till ${when}` : ''}.`;
      }),
    ...late,
    ...requisitions
      .filter(isOpen)
      .map((one) =>
        isOwed(one)
          ? `Rekvisitionen ${one.requisition} ska betalas ut.`
          : `Rekvisitionen ${one.requisition} ska attesteras av ${one.attestedBy.length === 1 ? 'en till' : 'två'}.`,
      ),
    ...reclaimed,
  ];
}
