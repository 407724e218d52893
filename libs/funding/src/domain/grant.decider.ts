import { type Decider, type Decision, isRefusal } from '#kernel';
import { attachmentsAmiss } from './application.checks.js';
import { signAgreement } from './decide/agreement.js';
import { stateAmount } from './decide/amounts.js';
import { extendCondition, meetCondition } from './decide/conditions.js';
import { change, end, lapse, move } from './decide/course.js';
import { correctPayment, pay } from './decide/payments.js';
import { raiseReclaim, returnMoney, settleReclaim } from './decide/returns.js';
import { receiveReport } from './decide/reports.js';
import { attest, makeRequisition, reject } from './decide/requisitions.js';
import type { GrantCommand } from './grant.commands.js';
import type { GrantContext } from './grant.context.js';
import type { GrantEvent } from './grant.events.js';
import { evolveGrant, type GrantState, noGrant } from './grant.state.js';
import { unknownGrant } from './decide/checks.js';

/** The life of a grant after the board awarded it: every krona out and back, each by a rule. */
export const grantDecider: Decider<GrantCommand, GrantState, GrantEvent, GrantContext> = {
  initial: noGrant,
  decide: (command, state, context) =>
    unknownGrant(state, context) ?? decideWithAttachments(command, state, context),
  evolve: evolveGrant,
};

function decideWithAttachments(
  command: GrantCommand,
  state: GrantState,
  context: GrantContext,
): Decision<GrantEvent> {
  const decision = decide(command, state, context);
  return isRefusal(decision) ? decision : (attachmentsAmiss(context) ?? decision);
}

function decide(command: GrantCommand, state: GrantState, context: GrantContext): Decision<GrantEvent> {
  switch (command.type) {
    case 'state-amount':
      return stateAmount(command, state, context);
    case 'sign-agreement':
      return signAgreement(command, state, context);
    case 'meet-condition':
      return meetCondition(command, state, context);
    case 'extend-condition':
      return extendCondition(command, state, context);
    case 'change':
      return change(command, state, context);
    case 'move':
      return move(command, state, context);
    case 'lapse':
      return lapse(command, state, context);
    case 'end':
      return end(command, state, context);
    case 'make-requisition':
      return makeRequisition(command, state, context);
    case 'attest-requisition':
      return attest(command, state, context);
    case 'reject-requisition':
      return reject(command, state, context);
    case 'pay-requisition':
      return pay(command, state, context);
    case 'correct-payment':
      return correctPayment(command, state, context);
    case 'receive-report':
      return receiveReport(command, state, context);
    case 'return-money':
      return returnMoney(command, state, context);
    case 'raise-reclaim':
      return raiseReclaim(command, state, context);
    case 'settle-reclaim':
      return settleReclaim(command, state, context);
  }
}
