import type { AssociationState, DelegatedDecision, DelegationState } from '#associations';
import type { CivilDate } from '#kernel';
import type { MeetingState } from '#meetings';
import type { ActModel, ActSection } from '../act-model.js';
import { heldTogether, inWords } from '../swedish.js';
import {
  actOf,
  type ActSource,
  figures,
  labelled,
  list,
  narrow,
  row,
  section,
  sendingRows,
  signatures,
  table,
  text,
} from './act-parts.js';
import { decisionPlace } from './decision-letter.js';
import { MATTERS, validity } from './delegated-decisions.js';

/** Both days are in it. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What the report is made from beside the association. */
export interface DelegationFacts {
  readonly delegations: ReadonlyArray<{ readonly id: string; readonly state: DelegationState }>;
  /** The meetings where the board has been told, by id. */
  readonly meetings: ReadonlyMap<string, MeetingState>;
  /** Null for all time. */
  readonly period: Period | null;
}

type Reported = DelegationFacts['delegations'][number];

/**
 * What everybody has decided by delegation in an association (10 § fourth paragraph lag 2003:1210): for the meeting where
 * the board is told, and for whoever reviews that it has been. Each decision stands under the delegation it rests on.
 */
export function delegationReportAct(
  association: AssociationState,
  facts: DelegationFacts,
  source: ActSource,
): ActModel {
  const { period } = facts;
  const used = facts.delegations
    .map(({ id, state }): Reported => ({ id, state: { ...state, decisions: within(state, period) } }))
    .toSorted((a, b) => byGround(a.state, b.state));
  const decisions = used.flatMap(({ state }) => state.decisions);
  const waiting = decisions.filter(({ reported }) => reported === null).length;
  return actOf(
    {
      kind: 'delegation-report',
      status: 'completed',
      statusLine: waiting === 0 ? 'Alla beslut är anmälda' : `${waiting} att anmäla`,
      title: 'Anmälan av delegationsbeslut',
      subtitle: period ? `${inWords(period.from)} – ${inWords(period.to)}` : 'Alla beslut',
      headerRight: period ? `${period.from} – ${period.to}` : '',
      front: [
        ...row('Beslut', `${decisions.length}`),
        ...row('Redan anmälda', `${decisions.length - waiting}`),
        ...row('Att anmäla', `${waiting}`),
        ...sendingRows('Skickat till', source),
      ],
      sections: [
        ...(decisions.length === 0
          ? section('beslut', 'Beslut', [text('Inget beslut är fattat med stöd av delegation.')])
          : []),
        ...used.flatMap((one) => taken(one, facts)),
        ...unused(used, period),
      ],
      signatures: signatures('Underskrift', { role: `För ${association.founded!.name}` }),
    },
    association,
    source,
  );
}

function within({ decisions }: DelegationState, period: Period | null): DelegatedDecision[] {
  return decisions
    .filter(({ on }) => period === null || (period.from <= on && on <= period.to))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function byGround(a: DelegationState, b: DelegationState): number {
  return headingOf(a).localeCompare(headingOf(b), 'sv');
}

/** `Inköp: Gun Malm` */
function headingOf({ granted }: DelegationState): string {
  return `${MATTERS[granted!.matters]}: ${granted!.to.name}`;
}

/** Who decided what, on which ground, and where the board was told of it. */
function taken({ id, state }: Reported, { meetings }: DelegationFacts): ActSection[] {
  const { granted, decisions } = state;
  const rows = decisions.map(({ on, text: words, amount, caseNumber, reported }) => [
    on,
    words,
    amount ? heldTogether(amount.asWritten) : '–',
    caseNumber ?? '–',
    reported ? toldAt(reported, meetings) : 'Inte anmält',
  ]);
  if (rows.length === 0) return [];
  return section(`delegation-${id}`, headingOf(state), [
    labelled('Delegationen', granted!.text),
    labelled('Grund', `${granted!.decision}, gäller ${validity(state)}`),
    table(null, [narrow('Dag'), 'Beslut', figures('Belopp'), narrow('Dnr'), 'Anmält'], rows),
  ]);
}

function toldAt(
  { meeting, label }: NonNullable<DelegatedDecision['reported']>,
  meetings: DelegationFacts['meetings'],
): string {
  const held = meetings.get(meeting) ?? null;
  return decisionPlace(
    { meeting, item: '', decision: '', label, date: held?.planned?.date.date ?? null },
    held,
  );
}

/** Delegations that held in the period and have not been used: that nothing was decided is told too. */
function unused(all: readonly Reported[], period: Period | null): ActSection[] {
  const held = all.filter(({ state }) => state.decisions.length === 0 && heldIn(state, period));
  return section('utan-beslut', 'Delegationer utan beslut', [
    list(held.map(({ state }) => `${headingOf(state)}, ${validity(state)}`)),
  ]);
}

/** It holds through its last day, and no longer on the day when it is ended. */
function heldIn({ granted, ended }: DelegationState, period: Period | null): boolean {
  if (period === null) return true;
  const { from, until } = granted!;
  return from <= period.to && (until === null || until >= period.from) && (!ended || ended.on > period.from);
}
