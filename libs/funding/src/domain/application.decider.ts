import { type Decider, type Decision, isRefusal, refuse } from '#kernel';
import { attachmentsAmiss, closedFault, notYours } from './application.checks.js';
import type { ApplicationCommand } from './application.commands.js';
import type { ApplicationContext } from './application.context.js';
import type { ApplicationEvent } from './application.events.js';
import { applicationRules } from './application.rules.js';
import { type ApplicationState, evolveApplication, noApplication } from './application.state.js';
import {
  giveOpinion,
  requestSupplement,
  revise,
  supplement,
  tellDecision,
  withdraw,
} from './decide/prepare.js';
import { submit } from './decide/submit.js';

export const applicationDecider: Decider<
  ApplicationCommand,
  ApplicationState,
  ApplicationEvent,
  ApplicationContext
> = { initial: noApplication, decide: decideWithAttachments, evolve: evolveApplication };

function decideWithAttachments(
  command: ApplicationCommand,
  state: ApplicationState,
  context: ApplicationContext,
): Decision<ApplicationEvent> {
  const decision = decide(command, state, context);
  return isRefusal(decision) ? decision : (attachmentsAmiss(context) ?? decision);
}

function decide(
  command: ApplicationCommand,
  state: ApplicationState,
  context: ApplicationContext,
): Decision<ApplicationEvent> {
  const { submitted } = state;
  if (command.type === 'submit')
    return submitted
      ? refuse(
          applicationRules['application-already-submitted'],
          'Id:t hör redan till en annan ansökan. Välj ett annat id.',
          { application: context.application },
        )
      : submit(command, context);
  if (!submitted)
    return refuse(
      applicationRules['application-unknown'],
      'Det finns ingen ansökan med det id:t. Registrera den först (applications/submit), eller rätta id:t.',
      { application: context.application },
    );
  const fault = notYours(context.actor, submitted.contact) ?? closedFault(state);
  if (fault) return fault;
  switch (command.type) {
    case 'request-supplement':
      return requestSupplement(command, submitted, context);
    case 'supplement':
      return supplement(command, submitted, context);
    case 'revise':
      return revise(command, { ...state, submitted }, context);
    case 'give-opinion':
      return giveOpinion(command, { ...state, submitted }, context);
    case 'withdraw':
      return withdraw(command, submitted, context);
    case 'tell-decision':
      return tellDecision(command, context);
  }
}
