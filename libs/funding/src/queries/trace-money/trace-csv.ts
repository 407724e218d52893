import { csvOf } from '#http';
import { kronor } from '../kronor.js';
import type { MoneyTrace } from './trace-money.query.js';

/** One row for each requisition of a grant, and one for a grant that has none. */
export function traceCsv({ year, grants }: MoneyTrace): string {
  const header = [
    'År',
    'Insats',
    'Medlem',
    'Paragraf',
    'Sammanträde',
    'Budgetrad',
    'Avtal',
    'Beviljat kr',
    'Rekvisition',
    'Rekvirerat kr',
    'Utbetald',
    'Utbetalt i allt kr',
    'Åter kr',
    'Kvar kr',
  ];
  return csvOf(
    header,
    grants.flatMap((grant) => {
      const rows = grant.requisitions.length > 0 ? grant.requisitions : [null];
      return rows.map((one) => [
        year,
        grant.title,
        grant.owner,
        grant.decision.label,
        grant.decision.meeting,
        grant.lines.filter((line) => line !== null).join(', ') || null,
        grant.agreedOn,
        kronor(grant.grantedOre),
        one?.requisition ?? null,
        one && kronor(one.ore),
        one?.paidOn ?? null,
        kronor(grant.paidOre),
        kronor(grant.backOre),
        kronor(grant.leftOre),
      ]);
    }),
  );
}
