import { accept, type Decider, type Decision, type Refusal, refuse } from '#kernel';
import type { AssociationCommand } from './association.commands.js';
import type { AssociationContext } from './association.context.js';
import type { AssociationEvent } from './association.events.js';
import { associationRules } from './association.rules.js';
import { type AssociationState, evolveAssociation, noAssociation } from './association.state.js';
import { adoptCharter } from './decide/charter.js';
import { idTaken, memberMissing, notFounded } from './decide/checks.js';
import { setLetterhead } from './decide/letterhead.js';
import { allowRemoteParticipation } from './decide/remote-participation.js';
import { fillSeat, vacateSeat } from './decide/seats.js';
import { profileWith } from './paper-profiles.js';

export const associationDecider: Decider<
  AssociationCommand,
  AssociationState,
  AssociationEvent,
  AssociationContext | void
> = {
  initial: noAssociation,
  decide,
  evolve: evolveAssociation,
};

function decide(
  command: AssociationCommand,
  state: AssociationState,
  context: AssociationContext | void,
): Decision<AssociationEvent> {
  if (command.type === 'found')
    return alreadyFounded(state) ?? accept({ type: 'association.founded', data: factOf(command) });
  const refusal = notFounded(state);
  if (refusal) return refusal;

  switch (command.type) {
    case 'adopt-charter':
      return adoptCharter(command, state);
    case 'admit-member':
      return (
        idTaken(
          state.members.some(({ member }) => member === command.member),
          'en medlem',
          command.member,
        ) ?? accept({ type: 'association.member-admitted', data: factOf(command) })
      );
    case 'establish-body':
      return (
        idTaken(
          state.bodies.some(({ body }) => body === command.body),
          'ett organ',
          command.body,
        ) ?? accept({ type: 'association.body-established', data: factOf(command) })
      );
    case 'register-person':
      return (
        idTaken(
          state.people.some(({ person }) => person === command.person),
          'en person',
          command.person,
        ) ?? accept({ type: 'association.person-registered', data: factOf(command) })
      );
    case 'fill-seat':
      return fillSeat(command, state);
    case 'vacate-seat':
      return vacateSeat(command, state);
    case 'allow-remote-participation':
      return allowRemoteParticipation(command, state);
    case 'register-site':
      return (
        idTaken(
          state.sites.some(({ site }) => site === command.site),
          'en anslagstavla',
          command.site,
        ) ??
        (command.member === null ? undefined : memberMissing(state, command.member)) ??
        accept({
          type: 'association.site-registered',
          data: { ...factOf(command), posting: command.posting ?? 'automatic' },
        })
      );
    case 'set-letterhead':
      return setLetterhead(command, context ?? { picture: null });
    case 'choose-profile': {
      const { profile, ...adjusted } = factOf(command);
      return accept({ type: 'association.profile-chosen', data: profileWith(profile, adjusted) });
    }
  }
}

/** A command of this context says what the event records, word for word. */
function factOf<Command extends AssociationCommand>({
  type: _type,
  ...fact
}: Command): Omit<Command, 'type'> {
  return fact;
}

function alreadyFounded(state: AssociationState): Refusal | undefined {
  if (!state.founded) return undefined;
  return refuse(
    associationRules['association-already-founded'],
    `Id:t hör redan till ${state.founded.name}. Välj ett annat id.`,
  );
}
