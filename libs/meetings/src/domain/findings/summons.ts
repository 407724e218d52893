import { daysBetween, type Finding, remark } from '#kernel';
import type { CharterAdopted } from '#associations';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';

/** How the board was summoned, judged once the meeting has been opened. */
export function judgeSummons(meeting: MeetingState, charter: CharterAdopted | null): Finding[] {
  if (['none', 'planned'].includes(meeting.status) || meeting.planned?.record !== 'minutes') return [];
  return [...summoned(meeting, charter), ...papersNotSent(meeting)];
}

function summoned({ planned, summoned }: MeetingState, charter: CharterAdopted | null): Finding[] {
  if (!summoned)
    return [
      remark(
        meetingFindingRules['summons-not-recorded'],
        'Det är inte antecknat när kallelsen skickades, så det går inte att pröva om den kom i tid och om ersättarna underrättades.',
      ),
    ];
  const findings: Finding[] = [];
  const day = planned!.date.date;
  const demanded = charter?.summonsDays ?? null;
  if (day !== null && demanded !== null && daysBetween(summoned.on, day) < demanded)
    findings.push(
      remark(
        meetingFindingRules['summons-late'],
        `Kallelsen skickades ${summoned.on}, ${daysBetween(summoned.on, day)} dagar före sammanträdet. Förbundet har bestämt ${demanded} dagar.`,
        { summoned: summoned.on, meeting: day, demanded, charter: charter!.version },
      ),
    );
  if (summoned.substitutesNotified === false)
    findings.push(
      remark(
        meetingFindingRules['substitutes-not-notified'],
        'Ersättarna underrättades inte om tid och plats. De ska underrättas och får alltid vara närvarande.',
        { summoned: summoned.on },
      ),
    );
  return findings;
}

function papersNotSent({ items }: MeetingState): Finding[] {
  return items
    .filter(({ papersSent }) => papersSent === false)
    .map(({ item, title }) =>
      remark(
        meetingFindingRules['papers-not-sent'],
        `Underlag till ”${title}” har inte skickats ut i förväg.`,
        { title },
        item,
      ),
    );
}
