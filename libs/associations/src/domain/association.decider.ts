import { accept, type Decider, type Decision, type Refusal, refuse } from '#kernel';
import type { AssociationCommand } from './association.commands.js';
import type { AssociationEvent, CharterAdopted, SeatFilled } from './association.events.js';
import { associationRules } from './association.rules.js';
import { type AssociationState, evolveAssociation, noAssociation } from './association.state.js';

export const associationDecider: Decider<AssociationCommand, AssociationState, AssociationEvent> = {
  initial: noAssociation,
  decide,
  evolve: evolveAssociation,
};

function decide(command: AssociationCommand, state: AssociationState): Decision<AssociationEvent> {
  if (command.type === 'found')
    return alreadyFounded(state) ?? accept({ type: 'association.founded', data: factOf(command) });
  if (!state.founded)
    return refuse(
      associationRules['association-not-founded'],
      'Samordningsförbundet är inte registrerat. Registrera det först (associations/found).',
    );

  switch (command.type) {
    case 'adopt-charter':
      return (
        versionTaken(state, command) ?? accept({ type: 'association.charter-adopted', data: factOf(command) })
      );
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
      return (
        bodyMissing(state, command.body) ??
        memberMissing(state, command.member) ??
        personMissing(state, command.person) ??
        seatFilled(state, command) ??
        accept({ type: 'association.seat-filled', data: factOf(command) })
      );
    case 'register-site':
      return (
        idTaken(
          state.sites.some(({ site }) => site === command.site),
          'en anslagstavla',
          command.site,
        ) ??
        (command.member === null ? undefined : memberMissing(state, command.member)) ??
        accept({ type: 'association.site-registered', data: factOf(command) })
      );
    case 'set-letterhead':
      return accept({ type: 'association.letterhead-set', data: factOf(command) });
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

function versionTaken(state: AssociationState, { version }: CharterAdopted): Refusal | undefined {
  const adopted = state.charters.find((charter) => charter.version === version);
  if (!adopted) return undefined;
  return refuse(
    associationRules['charter-version-taken'],
    `Version ${version} av förbundsordningen gäller från ${adopted.inForceFrom} och kan inte antas igen. Ge den nya lydelsen en egen version.`,
    { version, inForceFrom: adopted.inForceFrom },
  );
}

function idTaken(taken: boolean, whose: string, id: string): Refusal | undefined {
  if (!taken) return undefined;
  return refuse(associationRules['id-taken'], `Id:t ${id} hör redan till ${whose}. Välj ett annat id.`, {
    id,
  });
}

function bodyMissing(state: AssociationState, body: string): Refusal | undefined {
  if (state.bodies.some((known) => known.body === body)) return undefined;
  return refuse(
    associationRules['body-not-established'],
    `Det finns inget organ med id ${body}. Inrätta organet först (associations/establish-body), eller rätta id:t.`,
    { body, bodies: state.bodies.map((known) => known.body) },
  );
}

function memberMissing(state: AssociationState, member: string): Refusal | undefined {
  if (state.members.some((known) => known.member === member)) return undefined;
  return refuse(
    associationRules['member-not-admitted'],
    `Det finns ingen medlem med id ${member}. Ta in medlemmen först (associations/admit-member), eller rätta id:t.`,
    { member, members: state.members.map((known) => known.member) },
  );
}

function personMissing(state: AssociationState, person: string): Refusal | undefined {
  if (state.people.some((known) => known.person === person)) return undefined;
  return refuse(
    associationRules['person-not-registered'],
    `Det finns ingen person med id ${person}. Registrera personen först (associations/register-person), eller rätta id:t.`,
    { person },
  );
}

/** The same person may be appointed again for another period, but not twice from the same day. */
function seatFilled(
  state: AssociationState,
  { body, member, person, role, from }: SeatFilled,
): Refusal | undefined {
  const same = state.seats.some(
    (seat) =>
      seat.body === body &&
      seat.member === member &&
      seat.person === person &&
      seat.role === role &&
      seat.from === from,
  );
  if (!same) return undefined;
  return refuse(
    associationRules['seat-already-filled'],
    'Personen har redan den platsen för medlemmen i organet. Ange en annan person, eller den dag då ett nytt förordnande börjar.',
    { body, member, person, role, from },
  );
}
