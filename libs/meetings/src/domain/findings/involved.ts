import { type Finding, remark } from '#kernel';
import { decidersOf } from '../attendance.js';
import { seatFilledBy } from '../law/seats.js';
import { meetingFindingRules } from '../meeting.finding-rules.js';
import type { MeetingState } from '../meeting.state.js';
import { named, type Paragraph, paragraphsOf } from '../paragraphs.js';
import type { JudgingContext } from './judge.js';

/**
 * Asks about recusal as soon as a paragraph is opened (6 kap. 28 § KL). That the applicant appointed the member is the
 * law's own design, so it is only a reminder; a part in what the matter is about is a warning.
 */
export function judgeInvolved(meeting: MeetingState, context: JudgingContext): Finding[] {
  if (meeting.planned?.record !== 'minutes') return [];
  return paragraphsOf(meeting)
    .filter(({ applicants, involved }) => applicants.length > 0 || involved.length > 0)
    .flatMap((paragraph) => [
      ...involvedPeople(meeting, paragraph),
      ...appointedByApplicant(meeting, paragraph, context),
    ]);
}

function involvedPeople(meeting: MeetingState, paragraph: Paragraph): Finding[] {
  return decidersOf(meeting, paragraph.item).flatMap(({ who }) =>
    paragraph.involved
      .filter(({ person }) => person === who.person)
      .map(({ role }) =>
        remark(
          meetingFindingRules['involved-person-present'],
          `${who.name} är ${role} i det som ${named(paragraph)} gäller och deltar i ärendet. Pröva om jäv föreligger (recusals/declare) innan styrelsen beslutar.`,
          { person: who.person, role },
          paragraph.item,
        ),
      ),
  );
}

function appointedByApplicant(
  meeting: MeetingState,
  paragraph: Paragraph,
  { seats, association }: JudgingContext,
): Finding[] {
  return decidersOf(meeting, paragraph.item).flatMap((one) => {
    const appointedBy = seatFilledBy(one, seats)?.members.find((member) =>
      paragraph.applicants.includes(member),
    );
    if (appointedBy === undefined) return [];
    const name = association.members.find(({ member }) => member === appointedBy)?.name ?? appointedBy;
    return [
      remark(
        meetingFindingRules['applicant-appointed-member'],
        `${name} söker i ${named(paragraph)} och har utsett ${one.who.name}. Det är inte jäv i sig; fråga om ${one.who.name} har eget ansvar för verksamheten.`,
        { person: one.who.person, member: appointedBy },
        paragraph.item,
      ),
    ];
  });
}
