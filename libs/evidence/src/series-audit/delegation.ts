import type { AssociationHistory } from './association-history.js';
import { type AuditFinding, found } from './audit-finding.js';

/** Decisions taken by delegation that a later board meeting was closed without being told of (10 § lag 2003:1210). */
export function auditDelegation({ delegations, meetings }: AssociationHistory): AuditFinding[] {
  const closed = [...meetings].flatMap(([id, { closed, planned }]) =>
    closed && planned?.record === 'minutes' && planned.date.date !== null
      ? [{ id, day: planned.date.date }]
      : [],
  );
  return [...delegations].flatMap(([delegation, { granted, decisions }]) =>
    decisions
      .filter(({ reported }) => reported === null)
      .flatMap(({ decision, on, text }) => {
        const passed = closed.filter(({ day }) => day > on).map(({ id }) => id);
        if (passed.length === 0) return [];
        return [
          found(
            'delegated-decision-not-reported',
            `delegations/${delegation}`,
            `${granted?.to.name ?? delegation} beslutade ${on} ”${text}”, och ${passed.join(', ')} avslutades utan att det anmäldes. Anmäl det vid nästa sammanträde (paragraphs/report-delegated).`,
            { decision, on, passed },
          ),
        ];
      }),
  );
}
