import { type Finding, remark } from '#kernel';
import type { CharterAdopted } from '#associations';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { isRecused, presentAt, takesPartInDecisions } from '../attendance.js';
import { paragraphsOf } from '../paragraphs.js';
import { isDrawnUp, isOver } from './phase.js';

/** Approvers who did not serve, fewer or more of them than the charter says, and paragraphs that none of them saw. */
export function judgeApprovers(meeting: MeetingState, charter: CharterAdopted | null): Finding[] {
  if (meeting.planned?.record !== 'minutes') return [];
  return [
    ...(charter?.substitutesMayApprove ? [] : notServing(meeting)),
    ...wrongCount(meeting, charter),
    ...unseen(meeting),
  ];
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

/** An approver cannot attest what they were not there for, nor what they were recused from. */
function unseen(meeting: MeetingState): Finding[] {
  if (!isDrawnUp(meeting) || meeting.approvers.length === 0) return [];
  const approvers = new Set(meeting.approvers.map(({ person }) => person));
  return paragraphsOf(meeting)
    .filter(
      ({ item, approved }) =>
        !approved && !presentAt(meeting, item).some(({ who }) => approvers.has(who.person)),
    )
    .map(({ item, opened }) =>
      remark(
        meetingFindingRules['paragraph-without-approver'],
        `Ingen av justerarna deltog i ${opened.label}. Låt paragrafen justeras vid nästa sammanträde, eller låt ordföranden godta bristen med skäl (minutes/acknowledge-finding).`,
        {
          approvers: [...approvers],
          recused: [...approvers].filter((person) => isRecused(meeting, person, item)),
        },
        item,
      ),
    );
}
