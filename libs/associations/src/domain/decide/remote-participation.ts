import { accept, type CivilDate, type Decision, refuse } from '#kernel';
import { REMOTE_PARTICIPATION_FROM, supportsRemoteParticipation } from '#statute';
import type { AllowRemoteParticipation } from '../association.commands.js';
import type { AssociationEvent } from '../association.events.js';
import { associationRules } from '../association.rules.js';
import type { AssociationState } from '../association.state.js';
import { charterOn } from '../charter-on.js';
import { bodyMissing, type Check, lastDayBeforeFirst } from './checks.js';

/** The board decides itself that its members may take part remotely, and to what extent (19 a § lag 2003:1210). */
export function allowRemoteParticipation(
  { body, decision, from, until, extent, soundOnly }: AllowRemoteParticipation,
  state: AssociationState,
): Decision<AssociationEvent> {
  return (
    bodyMissing(state, body) ??
    lastDayBeforeFirst(from, until) ??
    beforeTheLaw(from) ??
    excludedByCharter(state, from) ??
    accept({
      type: 'association.remote-participation-allowed',
      data: { body, decision, from, until, extent, soundOnly: soundOnly ?? false },
    })
  );
}

function beforeTheLaw(from: CivilDate): Check {
  if (supportsRemoteParticipation(from)) return undefined;
  return refuse(
    associationRules['remote-decision-before-law'],
    `Deltagande på distans har stöd i lagen först från ${REMOTE_PARTICIPATION_FROM} och kan inte medges från ${from}. Ange en senare dag.`,
    { from, earliest: REMOTE_PARTICIPATION_FROM },
  );
}

function excludedByCharter(state: AssociationState, from: CivilDate): Check {
  const charter = charterOn(state, from);
  if (charter?.remoteParticipation !== 'never') return undefined;
  return refuse(
    associationRules['remote-decision-excluded'],
    `Förbundsordningen ${charter.version} låter ingen delta på distans ${from}. Mötas i samma rum, eller anta först en förbundsordning som låter styrelsen besluta om det (associations/adopt-charter).`,
    { from, version: charter.version },
  );
}
