import { type CivilDate, daysBetween, formatKronor } from '#kernel';
import type { GrantState, ReportState } from '../../domain/grant.state.js';
import type { ObligationView } from './list-obligations.query.js';

const REPORTS: Readonly<Record<ReportState['kind'], string>> = {
  monthly: 'Månadsrapport',
  'half-year': 'Halvårsrapport',
  final: 'Slutrapport',
};

/** What is still owed for a grant. A grant that has lapsed owes no reports. */
export function obligationsOf(grant: string, state: GrantState, today: CivilDate): ObligationView[] {
  const { title, decision } = state.awarded!;
  const about = { grant, title, owner: state.owner, decision };
  const dated = (due: CivilDate | null): Pick<ObligationView, 'due' | 'daysLeft'> => ({
    due,
    daysLeft: due === null ? null : daysBetween(today, due),
  });
  const conditions = state.conditions
    .filter(({ metOn }) => !metOn && !state.lapsed && !state.ended)
    .map(({ condition, text, due, dueAsWritten }): ObligationView => ({
      kind: 'condition',
      ...about,
      id: condition,
      what: text,
      dueAsWritten,
      ...dated(due),
    }));
  const reports = state.reports
    .filter(({ received }) => !received && !state.lapsed)
    .map(({ report, kind, due }): ObligationView => ({
      kind: 'report',
      ...about,
      id: report,
      what: REPORTS[kind],
      dueAsWritten: null,
      ...dated(due),
    }));
  const reclaims = state.reclaims
    .filter(({ ore, settledOre }) => settledOre < ore)
    .map(({ reclaim, ore, settledOre, due }): ObligationView => ({
      kind: 'reclaim',
      ...about,
      id: reclaim,
      what: `Återkrav, ${formatKronor(ore - settledOre)} återstår`,
      dueAsWritten: null,
      ...dated(due),
    }));
  return [...conditions, ...reports, ...reclaims];
}
