import { type Finding, remark } from '#kernel';
import type { CharterAdopted } from '#associations';
import { latestApprovalDay } from '#statute';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { labelOf } from '../paragraphs.js';

/** What stands against the minutes as a paper: comments without an answer, and an approval that came late. */
export function judgeApproval(meeting: MeetingState, charter: CharterAdopted | null): Finding[] {
  return [...unanswered(meeting), ...late(meeting, charter)];
}

function unanswered(meeting: MeetingState): Finding[] {
  return meeting.comments
    .filter(({ answered }) => answered === null)
    .map(({ comment, item, who }) =>
      remark(
        meetingFindingRules['comment-unanswered'],
        `${who.name} har lämnat en synpunkt på ${labelOf(meeting, item)} som inte är besvarad. Ändra texten eller låt den stå, och svara (minutes/answer-comment).`,
        { comment, person: who.person },
        item,
      ),
    );
}

/** 14 days after the meeting (5 kap. 69 § KL). Late is shown, not blocked: the time for appeal only starts later. */
function late({ planned, approved }: MeetingState, charter: CharterAdopted | null): Finding[] {
  const meeting = planned?.date.date ?? null;
  const on = approved?.on.date ?? null;
  if (meeting === null || on === null) return [];
  const latest = latestApprovalDay(meeting, charter?.rollDeadlines ?? true);
  if (on <= latest) return [];
  return [
    remark(
      meetingFindingRules['approval-late'],
      `Protokollet justerades ${on} men skulle ha justerats senast ${latest}. Besluten gäller, men tiden för överklagande börjar senare.`,
      { meeting, approvedOn: on, latest },
    ),
  ];
}
