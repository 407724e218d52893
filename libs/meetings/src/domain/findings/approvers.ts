import { type Finding, remark } from '#kernel';
import type { CharterAdopted } from '#associations';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { takesPartInDecisions } from '../attendance.js';
import { isOver } from './phase.js';

/** Approvers who did not serve, and fewer or more of them than the charter says. */
export function judgeApprovers(meeting: MeetingState, charter: CharterAdopted | null): Finding[] {
  if (meeting.planned?.record !== 'minutes') return [];
  return [...notServing(meeting), ...wrongCount(meeting, charter)];
}

function notServing({ approvers, attendance }: MeetingState): Finding[] {
  return approvers.flatMap(({ person, name }) => {
    const entries = attendance.filter(({ who }) => who.person === person);
    if (entries.some(takesPartInDecisions)) return [];
    const capacity = entries[0]?.capacity ?? null;
    return [
      remark(
        meetingFindingRules['approver-not-serving'],
        `${name} är vald till justerare men är inte antecknad som ledamot eller tjänstgörande ersättare. Anteckna vem ersättaren tjänstgjorde för, eller välj en annan justerare.`,
        { where: 'approvers', person, capacity },
      ),
    ];
  });
}

function wrongCount(meeting: MeetingState, charter: CharterAdopted | null): Finding[] {
  const elected = meeting.approvers.length;
  if (!charter || elected === charter.approvers || (elected === 0 && !isOver(meeting))) return [];
  return [
    remark(
      meetingFindingRules['approver-count'],
      `Antalet valda justerare är ${elected}, men förbundsordningen anger ${charter.approvers}.`,
      { where: 'approvers', elected, demanded: charter.approvers, charter: charter.version },
    ),
  ];
}
