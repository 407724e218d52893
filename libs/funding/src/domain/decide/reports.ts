import { accept, daysBetween, type Decision, refuse } from '#kernel';
import type { ReceiveReport } from '../grant.commands.js';
import type { GrantContext } from '../grant.context.js';
import type { GrantEvent } from '../grant.events.js';
import { grantRules } from '../grant.rules.js';
import type { GrantState } from '../grant.state.js';
import { dayToCome } from '../reserve.js';
import { notBound, notYours } from './checks.js';

/** A report that the agreement asks for has come in, late or not; it is taken even after the end. */
export function receiveReport(
  { report, on, figures, attachments = [], note }: ReceiveReport,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const refusal = notYours(state, context) ?? notBound(state) ?? dayToCome(on, context.today);
  if (refusal) return refusal;
  const agreed = state.reports.find((one) => one.report === report);
  if (!agreed)
    return refuse(
      grantRules['report-unknown'],
      `Avtalet har ingen rapport med id ${report}. Avtalade rapporter: ${state.reports.map((one) => one.report).join(', ') || 'inga'}.`,
      { report, reports: state.reports.map((one) => one.report) },
    );
  if (agreed.received)
    return refuse(
      grantRules['report-received-already'],
      `Rapporten kom in ${agreed.received.on}. Rättade siffror lämnas för sig (follow-up/correct-figures).`,
      { report, on: agreed.received.on },
    );
  return accept({
    type: 'report.received',
    data: {
      report,
      kind: agreed.kind,
      on,
      daysLate: Math.max(0, daysBetween(agreed.due, on)),
      figures: figures ?? null,
      attachments,
      note: note ?? null,
    },
  });
}
