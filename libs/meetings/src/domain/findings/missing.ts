import { type Finding, remark } from '#kernel';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';

/** Dates and numbers that the papers should have and do not. */
export function judgeMissing({ planned, approved }: MeetingState): Finding[] {
  const findings: Finding[] = [];
  if (planned && planned.date.date === null)
    findings.push(
      remark(
        meetingFindingRules['date-missing'],
        `Sammanträdesdagen saknas: ${sentence(planned.date.missing)} Tider som räknas från sammanträdet går inte att pröva.`,
        { reason: planned.date.missing },
      ),
    );
  if (planned?.caseNumber === '')
    findings.push(
      remark(
        meetingFindingRules['case-number-blank'],
        'Handlingen har ett fält för diarienummer, men det är tomt.',
        { caseNumber: '' },
      ),
    );
  if (approved && approved.on.date === null)
    findings.push(
      remark(
        meetingFindingRules['approval-date-missing'],
        `Justeringsdagen saknas: ${sentence(approved.on.missing)} Det går inte att pröva om justeringen skedde inom 14 dagar eller om anslaget sattes upp i tid.`,
        { reason: approved.on.missing },
      ),
    );
  return findings;
}

function sentence(reason: string | null): string {
  return `${(reason ?? '').replace(/\.$/, '')}.`;
}
