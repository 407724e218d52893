import { type ApplicationState, settled } from './application.state.js';

export const APPLICATION_STATUSES = [
  'received',
  'supplement-requested',
  'in-preparation',
  'postponed',
  'remitted',
  'decided',
  'withdrawn',
] as const;

/** How far it has come. */
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export function statusOf(state: ApplicationState): ApplicationStatus {
  const { withdrawn, waitingFor, opinions, decisions } = state;
  if (settled(state)) return 'decided';
  if (withdrawn) return 'withdrawn';
  if (waitingFor) return 'supplement-requested';
  const last = decisions.at(-1)?.outcome;
  if (last === 'postponed' || last === 'remitted') return last;
  return opinions.length > 0 ? 'in-preparation' : 'received';
}

/** Whether the matter is closed: decided or withdrawn. What prepared it is then a public record (2 kap. 10 § TF). */
export function closed(state: ApplicationState): boolean {
  return state.withdrawn !== null || settled(state) !== null;
}

/** What is asked for each year, in öre, the earliest first. */
export function requestedPerYear({ submitted }: ApplicationState): Array<{ year: number; ore: number }> {
  const years = new Map<number, number>();
  for (const { year, amount } of submitted?.amounts ?? [])
    years.set(year, (years.get(year) ?? 0) + amount.ore);
  return [...years].map(([year, ore]) => ({ year, ore })).sort((a, b) => a.year - b.year);
}
