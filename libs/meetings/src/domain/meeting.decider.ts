import { type Accepted, type Decider, type Decision, isRefusal } from '#kernel';
import type { MeetingEvent } from './meeting.events.js';
import type { MeetingCommand } from './meeting.commands.js';
import type { MeetingContext } from './meeting.context.js';
import { type MeetingState, noMeeting } from './meeting.state.js';
import { evolveMeeting } from './meeting.evolve.js';
import { newFindings } from './findings/judge.js';
import { addAgendaItem } from './decide/agenda.js';
import { attachToItem } from './decide/attachments.js';
import { appointSecretary, arrive, electApprovers, leave, recordAbsence } from './decide/attendance.js';
import { acknowledgeFinding } from './decide/acknowledgement.js';
import { handOverChair } from './decide/chair.js';
import { close } from './decide/closing.js';
import { answerComment, comment, recordDisagreement } from './decide/comments.js';
import { correctMinutes } from './decide/corrections.js';
import { decide, leaveUndecided } from './decide/decisions.js';
import { reportDelegated } from './decide/delegated.js';
import { followUp } from './decide/follow-up.js';
import { approveParagraphs } from './decide/immediate-approval.js';
import { approveMinutes, drawUpMinutes } from './decide/minutes.js';
import { completeNotes } from './decide/notes.js';
import { openParagraph, writeParagraph } from './decide/paragraphs.js';
import { announceNext, open, plan, publishProposal, summon } from './decide/planning.js';
import { putProposal, putProposition, withdrawProposal } from './decide/proposals.js';
import { declareRecusal, tryRecusal } from './decide/recusals.js';
import { makeReservation, reasonReservation } from './decide/reservations.js';
import { beginService, endService } from './decide/service.js';
import { attachScan, signMinutes } from './decide/signatures.js';
import { recordStatement } from './decide/statements.js';
import { holdVote } from './decide/votes.js';

/** What may happen at a meeting, from planning to approved minutes, and what is odd about it. */
export const meetingDecider: Decider<MeetingCommand, MeetingState, MeetingEvent, MeetingContext> = {
  initial: noMeeting,
  decide(command, state, context) {
    const decision = carryOut(command, state, context);
    return isRefusal(decision) ? decision : withFindings(decision, state, context);
  },
  evolve: evolveMeeting,
};

function carryOut(
  command: MeetingCommand,
  state: MeetingState,
  context: MeetingContext,
): Decision<MeetingEvent> {
  switch (command.type) {
    case 'plan':
      return plan(command, state, context);
    case 'summon':
      return summon(command, state, context);
    case 'add-agenda-item':
      return addAgendaItem(command, state, context);
    case 'attach':
      return attachToItem(command, state, context);
    case 'open':
      return open(command, state, context);
    case 'arrive':
      return arrive(command, state, context);
    case 'leave':
      return leave(command, state, context);
    case 'record-absence':
      return recordAbsence(command, state, context);
    case 'appoint-secretary':
      return appointSecretary(command, state, context);
    case 'elect-approvers':
      return electApprovers(command, state, context);
    case 'open-paragraph':
      return openParagraph(command, state, context);
    case 'write-paragraph':
      return writeParagraph(command, state, context);
    case 'decide':
      return decide(command, state, context);
    case 'leave-undecided':
      return leaveUndecided(command, state);
    case 'announce-next':
      return announceNext(command, state);
    case 'close':
      return close(command, state);
    case 'draw-up-minutes':
      return drawUpMinutes(command, state, context);
    case 'sign-minutes':
      return signMinutes(command, state, context);
    case 'attach-scan':
      return attachScan(command, state, context);
    case 'approve-minutes':
      return approveMinutes(command, state, context);
    case 'complete-notes':
      return completeNotes(command, state, context);
    case 'publish-proposal':
      return publishProposal(command, state, context);
    case 'hand-over-chair':
      return handOverChair(command, state, context);
    case 'begin-service':
      return beginService(command, state, context);
    case 'end-service':
      return endService(command, state, context);
    case 'declare-recusal':
      return declareRecusal(command, state, context);
    case 'try-recusal':
      return tryRecusal(command, state, context);
    case 'put-proposal':
      return putProposal(command, state, context);
    case 'withdraw-proposal':
      return withdrawProposal(command, state);
    case 'put-proposition':
      return putProposition(command, state);
    case 'hold-vote':
      return holdVote(command, state, context);
    case 'make-reservation':
      return makeReservation(command, state, context);
    case 'reason-reservation':
      return reasonReservation(command, state, context);
    case 'record-statement':
      return recordStatement(command, state, context);
    case 'report-delegated':
      return reportDelegated(command, state, context);
    case 'follow-up':
      return followUp(command, state, context);
    case 'comment':
      return comment(command, state, context);
    case 'answer-comment':
      return answerComment(command, state);
    case 'record-disagreement':
      return recordDisagreement(command, state, context);
    case 'approve-paragraphs':
      return approveParagraphs(command, state, context);
    case 'acknowledge-finding':
      return acknowledgeFinding(command, state, context);
    case 'correct-minutes':
      return correctMinutes(command, state, context);
  }
}

/** What the system sees is recorded in the same append as the fact that made it visible. */
function withFindings(
  decision: Accepted<MeetingEvent>,
  state: MeetingState,
  context: MeetingContext,
): Accepted<MeetingEvent> {
  const after = decision.events.reduce(evolveMeeting, state);
  const findings = newFindings(after, context).map((data): MeetingEvent => ({
    type: 'meeting.finding-recorded',
    data,
  }));
  return { ...decision, events: [...decision.events, ...findings] };
}
