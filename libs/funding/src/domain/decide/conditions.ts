import { accept, type Decision, isRefusal, type Refusal, refuse } from '#kernel';
import type { ExtendCondition, MeetCondition } from '../grant.commands.js';
import type { GrantContext } from '../grant.context.js';
import type { GrantEvent } from '../grant.events.js';
import { grantRules } from '../grant.rules.js';
import type { ConditionState, GrantState } from '../grant.state.js';
import { type Check, dayToCome } from '../reserve.js';
import { decisionMissing, over } from './checks.js';

/** What the decision asked for is shown. A condition is met once. */
export function meetCondition(
  { condition, on, proof, attachments = [] }: MeetCondition,
  state: GrantState,
  { today }: GrantContext,
): Decision<GrantEvent> {
  const found = openCondition(state, condition);
  if (isRefusal(found)) return found;
  return (
    over(state) ??
    dayToCome(on, today) ??
    accept({ type: 'grant.condition-met', data: { condition, on, proof, attachments } })
  );
}

/** Only the board gives more time, by a decision of its own. */
export function extendCondition(
  { condition, due }: ExtendCondition,
  state: GrantState,
  { decision }: GrantContext,
): Decision<GrantEvent> {
  const found = openCondition(state, condition);
  if (isRefusal(found)) return found;
  return (
    over(state) ??
    decisionMissing(decision) ??
    notLater(found, due) ??
    accept({ type: 'grant.condition-extended', data: { condition, due, decision: decision!.ref } })
  );
}

function openCondition({ conditions }: GrantState, id: string): ConditionState | Refusal {
  const found = conditions.find(({ condition }) => condition === id);
  if (!found)
    return refuse(grantRules['condition-unknown'], `Beslutet har inget villkor med id ${id}. Rätta id:t.`, {
      condition: id,
      conditions: conditions.map(({ condition }) => condition),
    });
  if (!found.metOn) return found;
  return refuse(
    grantRules['condition-met-already'],
    `Villkoret uppfylldes ${found.metOn}. Det uppfylls bara en gång.`,
    { condition: id, metOn: found.metOn },
  );
}

function notLater({ due }: ConditionState, later: string): Check {
  if (due === null || later > due) return undefined;
  return refuse(
    grantRules['condition-not-extended'],
    `Villkoret ska redan vara uppfyllt senast ${due}. Ange en senare dag.`,
    { due, later },
  );
}
