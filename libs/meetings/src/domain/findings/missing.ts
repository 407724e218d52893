import type { Finding } from '#kernel';
import type { MeetingState } from '../meeting.state.js';

/** Dates and numbers that the papers should have and do not. */
export function judgeMissing({ planned, approved }: MeetingState): Finding[] {
  const findings: Finding[] = [];
  if (planned && planned.date.date === null)
    findings.push({
      rule: 'date-missing',
      severity: 'must',
      message: `Sammanträdesdagen saknas: ${sentence(planned.date.missing)} Tider som räknas från sammanträdet kan inte prövas.`,
      item: null,
      facts: { reason: planned.date.missing },
    });
  if (planned?.caseNumber === '')
    findings.push({
      rule: 'case-number-blank',
      severity: 'note',
      message: 'Fältet för diarienummer finns på papperet men är tomt.',
      item: null,
      facts: { caseNumber: '' },
    });
  if (approved && approved.on.date === null)
    findings.push({
      rule: 'approval-date-missing',
      severity: 'warning',
      message: `Justeringsdagen saknas: ${sentence(approved.on.missing)} Det går inte att pröva om justeringen skedde inom 14 dagar eller om anslaget sattes upp i tid.`,
      item: null,
      facts: { reason: approved.on.missing },
    });
  return findings;
}

function sentence(reason: string | null): string {
  return `${(reason ?? '').replace(/\.$/, '')}.`;
}
