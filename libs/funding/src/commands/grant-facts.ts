import { inSweden } from '#kernel';
import {
  anslagFoldable,
  anslagStream,
  type AnslagState,
  appealedDecisions,
  calculatedLegalForce,
} from '#anslag';
import { attachmentFaults } from '#attachments';
import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, Loaded, ReadFact } from '#event-store';
import type { Attachment } from '../domain/application.events.js';
import type { DecisionSought } from '../domain/decision-fact.js';
import type { GrantCommand } from '../domain/grant.commands.js';
import type { GrantContext, LegalForceFact } from '../domain/grant.context.js';
import { yearsOf } from '../domain/grant-money.js';
import type { GrantState } from '../domain/grant.state.js';
import { decisionFact } from './decision-facts.js';
import { fundsOfYears } from './funds-of-years.js';

/** Reads the other streams that a decision about a grant relies on, and no more than the command needs. */
export function grantFacts({ association, id, actor, occurredAt }: CommandEnvelope, command: GrantCommand) {
  return async (read: ReadFact, { state }: Loaded<GrantState>): Promise<GrantContext> => {
    const tenant = await read(associationStream(association), associationFoldable);
    const awarded = state.awarded?.decision ?? null;
    const named = 'decision' in command && command.decision ? command.decision : null;
    return {
      grant: id,
      actor,
      today: inSweden(occurredAt).date,
      association: tenant.state,
      funds: await fundsOfYears(read, association, yearsIn(command, state)),
      awardedBy: awarded && needsApproval(command) ? await decisionFact(read, association, awarded) : null,
      decision: named && (await decisionFact(read, association, named)),
      legalForce: awarded && (await legalForce(read, association, awarded, command, state)),
      attachments: await attachmentFaults(read, association, attachmentsIn(command)),
    };
  };
}

function attachmentsIn(command: GrantCommand): readonly Attachment[] {
  return ('attachments' in command && command.attachments) || [];
}

function yearsIn(command: GrantCommand, state: GrantState): number[] {
  const named = 'amounts' in command ? command.amounts.map(({ year }) => year) : [];
  return [...yearsOf(state), ...named];
}

function needsApproval({ type }: GrantCommand): boolean {
  return type === 'sign-agreement';
}

/** What the anslag says that the command names, or that the agreement was signed on. */
async function legalForce(
  read: ReadFact,
  association: string,
  { decision }: DecisionSought,
  command: GrantCommand,
  { agreement }: GrantState,
): Promise<LegalForceFact | null> {
  const anslag = command.type === 'sign-agreement' ? command.anslag : agreement?.anslag;
  if (!anslag) return null;
  const { state } = await read(anslagStream({ association, id: anslag }), anslagFoldable);
  return state.scheduled && legalForceOf(anslag, state, decision);
}

function legalForceOf(anslag: string, state: AnslagState, decision: string): LegalForceFact {
  const appealed = appealedDecisions(state).find((one) => one.decision === decision);
  const stayed = state.appeals.some((one) => one.stayed && one.decisions.includes(decision));
  return {
    anslag,
    meeting: state.scheduled!.meeting,
    from: appealed ? appealed.from : calculatedLegalForce(state),
    stayed,
    annulled: appealed?.standing === 'annulled',
  };
}
