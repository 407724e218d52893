import {
  accept,
  type Actor,
  type Amount,
  type CivilDate,
  type Decider,
  type Decision,
  offence,
  oreFromWording,
  type Refusal,
  refusalOf,
  refuse,
} from '#kernel';
import type { AssociationState } from './association.state.js';
import { type Check, lastDayBeforeFirst, personMissing } from './decide/checks.js';
import { beyondDelegation, notEntitled, notAPerson } from './delegates.js';
import type {
  DelegationCommand,
  EndDelegation,
  GrantDelegation,
  TakeDelegatedDecision,
} from './delegation.commands.js';
import type { DelegationEvent, DelegationGranted } from './delegation.events.js';
import { delegationBindingRules, delegationRules } from './delegation.rules.js';
import { type DelegationState, evolveDelegation, noDelegation } from './delegation.state.js';

/** Other facts that a decision about a delegation relies on. */
export interface DelegationContext {
  readonly association: AssociationState;
  readonly actor: Actor;
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

export const delegationDecider: Decider<
  DelegationCommand,
  DelegationState,
  DelegationEvent,
  DelegationContext
> = {
  initial: noDelegation,
  decide,
  evolve: evolveDelegation,
};

function decide(
  command: DelegationCommand,
  state: DelegationState,
  context: DelegationContext,
): Decision<DelegationEvent> {
  if (command.type === 'grant') return grant(command, state, context);
  if (!state.granted)
    return refuse(
      delegationRules['delegation-unknown'],
      'Det finns ingen delegation med det id:t. Registrera den först (delegations/grant), eller rätta id:t.',
    );
  switch (command.type) {
    case 'end':
      return end(command, state, state.granted);
    case 'take-decision':
      return takeDecision(command, state, state.granted, context);
  }
}

/** The board gives one person the right to decide in a group of matters (10 § third paragraph lag 2003:1210). */
function grant(
  { person, capacity, matters, text, decision, from, until, concerns }: GrantDelegation,
  { granted }: DelegationState,
  { association }: DelegationContext,
): Decision<DelegationEvent> {
  const name = association.people.find((known) => known.person === person)?.name ?? '';
  return (
    (granted && alreadyGranted(granted)) ??
    notAPerson(association, person) ??
    personMissing(association, person) ??
    lastDayBeforeFirst(from, until) ??
    notEntitled(association, { person, capacity }, from) ??
    beyondDelegation(concerns) ??
    accept({
      type: 'delegation.granted',
      data: { to: { person, name, capacity }, matters, text, decision, from, until },
    })
  );
}

/** What has been decided stands, so a delegation cannot be ended from before its latest decision. */
function end(
  { on, reason }: EndDelegation,
  { ended, decisions }: DelegationState,
  { from, until }: DelegationGranted,
): Decision<DelegationEvent> {
  const since = decisions.filter((decision) => decision.on >= on);
  if (ended || (until !== null && on > until))
    return refuse(
      delegationRules['delegation-already-ended'],
      `Delegationen gäller inte ${on} och behöver inte avslutas. Läs den för att se när den upphörde.`,
      { on, endedOn: ended?.on ?? null, until },
    );
  if (since.length > 0)
    return refuse(
      delegationRules['delegation-used-since'],
      `Beslut har fattats med stöd av delegationen ${on} eller senare, och den kan inte upphöra dessförinnan. Ange en dag efter det senaste beslutet.`,
      { on, decisions: since.map(({ decision }) => decision) },
    );
  return lastDayBeforeFirst(from, on) ?? accept({ type: 'delegation.ended', data: { on, reason } });
}

/** A decision on the board's behalf, for the board to be told of (10 § fourth paragraph lag 2003:1210). */
function takeDecision(
  { decision, on, text, caseNumber, amount, concerns }: TakeDelegatedDecision,
  state: DelegationState,
  granted: DelegationGranted,
  context: DelegationContext,
): Decision<DelegationEvent> {
  return (
    decisionExists(state, decision) ??
    dayToCome(on, context.today) ??
    outsideTime(state, granted, on) ??
    byAnother(granted, on, context) ??
    notEntitled(context.association, granted.to, on) ??
    beyondDelegation(concerns) ??
    unreadable(amount) ??
    accept({
      type: 'delegated-decision.taken',
      data: { decision, on, text, caseNumber, amount: amountOf(amount) },
    })
  );
}

function alreadyGranted({ to, from }: DelegationGranted): Refusal {
  return refuse(
    delegationRules['delegation-already-granted'],
    `Id:t hör redan till en delegation till ${to.name} från ${from}. Välj ett annat id.`,
    { person: to.person, from },
  );
}

function decisionExists({ decisions }: DelegationState, id: string): Check {
  const taken = decisions.find(({ decision }) => decision === id);
  if (!taken) return undefined;
  return refuse(
    delegationRules['delegated-decision-exists'],
    `Id:t ${id} hör redan till ett beslut ${taken.on}. Välj ett annat id.`,
    { decision: id, on: taken.on },
  );
}

function dayToCome(on: CivilDate, today: CivilDate): Check {
  if (on <= today) return undefined;
  return refuse(
    delegationRules['delegated-decision-to-come'],
    `Det är ${today}, och ett beslut ${on} kan inte antecknas som fattat. Vänta till dess, eller rätta dagen.`,
    { on, today },
  );
}

function outsideTime({ ended }: DelegationState, { from, until }: DelegationGranted, on: CivilDate): Check {
  const over = (until !== null && until < on) || (ended !== null && ended.on <= on);
  if (from <= on && !over) return undefined;
  return refusalOf(
    offence(
      delegationBindingRules['delegated-decision-outside-time'],
      `Delegationen gällde inte ${on}.`,
      'Låt styrelsen besluta i ärendet, eller rätta dagen.',
      { on, from, until, endedOn: ended?.on ?? null },
    ),
  );
}

/** The delegate decides in person. Afterwards the secretary may write down what the delegate has decided. */
function byAnother({ to }: DelegationGranted, on: CivilDate, { actor, today }: DelegationContext): Check {
  if (actor.person === to.person) return undefined;
  if (actor.roles.includes('secretary') && on < today) return undefined;
  return refusalOf(
    offence(
      delegationBindingRules['delegated-decision-by-another'],
      `Bara ${to.name} får besluta med stöd av delegationen.`,
      `Låt ${to.name} fatta beslutet, eller låt sekreteraren anteckna det i efterhand.`,
      { delegate: to.person, actor: actor.person, on, today },
    ),
  );
}

function unreadable(asWritten: string | null | undefined): Check {
  if (asWritten == null || oreFromWording(asWritten) !== undefined) return undefined;
  return refuse(
    delegationRules['delegated-amount-unreadable'],
    `”${asWritten}” går inte att läsa som ett belopp. Skriv talet med enhet, till exempel 45 tkr.`,
    { asWritten },
  );
}

/** An amount in words that `unreadable` has passed; null when there is none. */
function amountOf(asWritten: string | null | undefined): Amount | null {
  return asWritten == null ? null : { ore: oreFromWording(asWritten)!, asWritten };
}
