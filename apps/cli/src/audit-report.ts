import type { Severity } from '#kernel';
import type { AuditFinding, SeriesAudit } from '#evidence';
import { bold, dim, green, red, yellow } from './terminal.js';

const HEADINGS: ReadonlyArray<readonly [Severity, string, (text: string) => string]> = [
  ['must', 'must be seen to', red],
  ['warning', 'to be judged', yellow],
  ['note', 'good to know', dim],
];

/** An audit as lines for a terminal: the gravest first, each with what it is about. */
export function auditReport({ association, today, meetings, cases, findings }: SeriesAudit): string[] {
  const head = `${bold(association)}  ${meetings} meetings, ${cases} cases, as of ${today}`;
  if (findings.length === 0) return [head, `  ${green('✓')} nothing is missing, doubled or left behind`, ''];
  return [
    head,
    ...HEADINGS.flatMap(([severity, heading, paint]) =>
      section(
        findings.filter((one) => one.severity === severity),
        heading,
        paint,
      ),
    ),
    '',
  ];
}

function section(
  findings: readonly AuditFinding[],
  heading: string,
  paint: (text: string) => string,
): string[] {
  if (findings.length === 0) return [];
  return [
    `  ${paint(`${findings.length} ${heading}`)}`,
    ...findings.map(({ about, rule, message }) => `    ${dim(`${about} ${rule}`)}\n      ${message}`),
  ];
}
