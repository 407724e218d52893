import type { EventRegistry, EventStore } from '#event-store';
import type { CivilDate, Severity } from '#kernel';
import { type AssociationHistory, HistoryGatherer } from './association-history.js';
import type { AuditFinding } from './audit-finding.js';
import { auditCaseNumbers } from './case-numbers.js';
import { auditDelegation } from './delegation.js';
import { auditFollowUp } from './follow-up.js';
import { auditMinutes } from './minutes.js';
import { auditNumbers } from './series-numbers.js';

/** Whether an association's series are whole: its §§, minutes and Dnr, its approvals, and what it decided to do. */
export interface SeriesAudit {
  readonly association: string;
  /** The day it was judged on. */
  readonly today: CivilDate;
  /** The last position of the log that it rests on. */
  readonly readTo: string;
  readonly meetings: number;
  readonly cases: number;
  /** The gravest first. */
  readonly findings: readonly AuditFinding[];
}

const GRAVITY: readonly Severity[] = ['must', 'warning', 'note'];

/** Everything that the history of an association leaves open on a day. Pure: the same events give the same answer. */
export function auditHistory(history: AssociationHistory, today: CivilDate): AuditFinding[] {
  return [
    ...auditNumbers(history),
    ...auditCaseNumbers(history),
    ...auditMinutes(history, today),
    ...auditFollowUp(history, today),
    ...auditDelegation(history),
  ].toSorted((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}

/** Reads an association's events once, in batches, and judges them. The cost is that of reading them. */
export async function auditSeries(
  store: EventStore,
  registry: EventRegistry,
  association: string,
  today: CivilDate,
): Promise<SeriesAudit> {
  const gatherer = new HistoryGatherer();
  let readTo = 0n;
  for await (const batch of store.readLog({ after: 0n, association }))
    for (const event of batch) {
      gatherer.add(registry.upcast(event));
      readTo = event.position;
    }
  const history = gatherer.gathered();
  return {
    association,
    today,
    readTo: String(readTo),
    meetings: history.meetings.size,
    cases: history.cases.size,
    findings: auditHistory(history, today),
  };
}

/** Every association that the log knows, in the order they were founded. */
export async function associationsIn(store: EventStore): Promise<string[]> {
  const associations: string[] = [];
  for await (const batch of store.readLog({ after: 0n, types: ['association.founded'] }))
    associations.push(...batch.map(({ stream }) => stream.slice(0, stream.indexOf('/'))));
  return associations;
}
