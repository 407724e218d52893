import { accept, type Decision, refuse } from '#kernel';
import { itemsAttended } from '../attendance.js';
import type { AnswerComment, CommentOnMinutes, RecordDisagreement } from '../approval.commands.js';
import type { MeetingEvent } from '../meeting.events.js';
import type { MeetingContext } from '../meeting.context.js';
import { meetingRules } from '../meeting.rules.js';
import type { MeetingState } from '../meeting.state.js';
import { labelOf } from '../paragraphs.js';
import { signatoriesOf } from '../signatories.js';
import { approvedAlready, type Check, notInOwnName, notOpened, notWhile, unknownPeople } from './checks.js';
import { nameOf, printed } from '../printed.js';

/** The chair and the approvers say what they want changed before they sign, each in the paragraphs they attended. */
export function comment(
  { comment, item, person, text }: CommentOnMinutes,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'closed', 'drawn-up') ??
    notOpened(state, item) ??
    approvedAlready(state, item) ??
    unknownPeople(context, [person]) ??
    notInOwnName(context, person, true) ??
    notASignatory(state, person, context) ??
    notAttended(state, item, person, context) ??
    commentTaken(state, comment) ??
    accept({
      type: 'minutes.commented',
      data: { comment, item, who: printed({ person }, state, context), text },
    })
  );
}

export function answerComment(
  { comment, outcome, answer }: AnswerComment,
  state: MeetingState,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'closed', 'drawn-up') ??
    unanswerable(state, comment) ??
    accept({ type: 'minutes.comment-answered', data: { comment, outcome, answer } })
  );
}

/** Who signs without agreeing with the wording has it noted in the minutes. */
export function recordDisagreement(
  { item, person, text }: RecordDisagreement,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  return (
    notWhile(state, 'drawn-up') ??
    (item === undefined ? undefined : (notOpened(state, item) ?? approvedAlready(state, item))) ??
    unknownPeople(context, [person]) ??
    notInOwnName(context, person, true) ??
    notASignatory(state, person, context) ??
    (item === undefined ? undefined : notAttended(state, item, person, context)) ??
    accept({
      type: 'minutes.disagreement-recorded',
      data: { item: item ?? null, who: printed({ person }, state, context), text },
    })
  );
}

function notASignatory(state: MeetingState, person: string, context: MeetingContext): Check {
  const signatories = [...signatoriesOf(state, 'chair'), ...signatoriesOf(state, 'approver')];
  if (signatories.some((one) => one.person === person)) return undefined;
  return refuse(
    meetingRules['not-a-signatory'],
    `${nameOf(person, context)} är varken ordförande eller justerare vid sammanträdet. Lämna synpunkten till någon av dem.`,
    { person, signatories: signatories.map((one) => one.person) },
  );
}

/** Nobody attests what they were not there for. */
function notAttended(state: MeetingState, item: string, person: string, context: MeetingContext): Check {
  if (itemsAttended(state, person).includes(item)) return undefined;
  return refuse(
    meetingRules['paragraph-not-attended'],
    `${nameOf(person, context)} deltog inte i ${labelOf(state, item)} och kan inte intyga vad som står där. Låt någon som var med lämna synpunkten.`,
    { item, person },
  );
}

function commentTaken({ comments }: MeetingState, id: string): Check {
  if (!comments.some(({ comment }) => comment === id)) return undefined;
  return refuse(meetingRules['comment-taken'], `Synpunkten ${id} finns redan. Välj ett annat id.`, {
    comment: id,
  });
}

function unanswerable({ comments }: MeetingState, id: string): Check {
  const known = comments.find(({ comment }) => comment === id);
  if (!known)
    return refuse(meetingRules['comment-unknown'], `Det finns ingen synpunkt med id ${id}. Rätta id:t.`, {
      comment: id,
    });
  if (known.answered === null) return undefined;
  return refuse(
    meetingRules['comment-answered'],
    `Synpunkten ${id} är redan besvarad. Låt den som inte är nöjd få det antecknat (minutes/record-disagreement).`,
    { comment: id, outcome: known.answered.outcome },
  );
}
