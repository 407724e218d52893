import { type CivilDate, type Refusal, refuse } from '#kernel';
import { associationRules } from '../association.rules.js';
import type { AssociationState } from '../association.state.js';

/** What a check answers: a refusal, or nothing when there is nothing against it. */
export type Check = Refusal | undefined;

export function notFounded({ founded }: AssociationState): Check {
  if (founded) return undefined;
  return refuse(
    associationRules['association-not-founded'],
    'Samordningsförbundet är inte registrerat. Registrera det först (associations/found).',
  );
}

export function idTaken(taken: boolean, whose: string, id: string): Check {
  if (!taken) return undefined;
  return refuse(associationRules['id-taken'], `Id:t ${id} hör redan till ${whose}. Välj ett annat id.`, {
    id,
  });
}

export function bodyMissing({ bodies }: AssociationState, body: string): Check {
  if (bodies.some((known) => known.body === body)) return undefined;
  return refuse(
    associationRules['body-not-established'],
    `Det finns inget organ med id ${body}. Inrätta organet först (associations/establish-body), eller rätta id:t.`,
    { body, bodies: bodies.map((known) => known.body) },
  );
}

export function memberMissing({ members }: AssociationState, member: string): Check {
  if (members.some((known) => known.member === member)) return undefined;
  return refuse(
    associationRules['member-not-admitted'],
    `Det finns ingen medlem med id ${member}. Ta in medlemmen först (associations/admit-member), eller rätta id:t.`,
    { member, members: members.map((known) => known.member) },
  );
}

/** The first of several members that is not admitted. */
export function someMemberMissing(state: AssociationState, members: readonly string[]): Check {
  const missing = members.find((member) => !state.members.some((known) => known.member === member));
  return missing === undefined ? undefined : memberMissing(state, missing);
}

export function personMissing({ people }: AssociationState, person: string): Check {
  if (people.some((known) => known.person === person)) return undefined;
  return refuse(
    associationRules['person-not-registered'],
    `Det finns ingen person med id ${person}. Registrera personen först (associations/register-person), eller rätta id:t.`,
    { person },
  );
}

export function lastDayBeforeFirst(from: CivilDate | null, until: CivilDate | null): Check {
  if (from === null || until === null || from <= until) return undefined;
  return refuse(
    associationRules['last-day-before-first'],
    `Den sista dagen, ${until}, ligger före den första, ${from}. Rätta den ena eller den andra.`,
    { from, until },
  );
}
