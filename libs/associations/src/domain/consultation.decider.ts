import { accept, type CivilDate, type Decider, type Decision, refuse } from '#kernel';
import type { AssociationEvent, ConsultationHeld } from './association.events.js';
import { associationRules } from './association.rules.js';
import { type AssociationState, evolveAssociation, noAssociation } from './association.state.js';
import { type Check, idTaken, notFounded, someMemberMissing } from './decide/checks.js';

export interface ConsultationContext {
  /** The civil date on which the command happened. */
  readonly today: CivilDate;
}

/** Samråd with the members is a fact that the budget rests on (23 § lag 2003:1210), so it must have been held. */
export const consultationDecider: Decider<
  ConsultationHeld,
  AssociationState,
  AssociationEvent,
  ConsultationContext
> = {
  initial: noAssociation,
  decide,
  evolve: evolveAssociation,
};

function decide(
  { consultation, on, about, budgetYear, members }: ConsultationHeld,
  state: AssociationState,
  { today }: ConsultationContext,
): Decision<AssociationEvent> {
  return (
    notFounded(state) ??
    idTaken(
      state.consultations.some((held) => held.consultation === consultation),
      'ett samråd',
      consultation,
    ) ??
    someMemberMissing(state, members) ??
    dayToCome(on, today) ??
    accept({ type: 'association.consultation-held', data: { consultation, on, about, budgetYear, members } })
  );
}

function dayToCome(on: CivilDate, today: CivilDate): Check {
  if (on <= today) return undefined;
  return refuse(
    associationRules['consultation-to-come'],
    `Det är ${today}, och ett samråd ${on} kan inte antecknas som hållet. Vänta till dess, eller rätta dagen.`,
    { on, today },
  );
}
