import type { AssociationState } from '#associations';
import { type Refusal, refuse } from '#kernel';
import type { Party } from './initiative.events.js';
import { partyRules } from './party.rules.js';

/** What a check answers: a refusal, or nothing when there is nothing against it. */
export type Check = Refusal | undefined;

/** A party as it is named in a command: a member by its id, anybody else by a name. */
export interface PartyNamed {
  member?: string | null;
  name?: string | null;
}

export function isMember({ members }: AssociationState, member: string | null): boolean {
  return members.some((known) => known.member === member);
}

/** The first of some parties that is said to be a member and is none, or has no name. */
export function partyFault(association: AssociationState, parties: readonly PartyNamed[]): Check {
  const stranger = parties.find(({ member }) => member != null && !isMember(association, member));
  if (stranger) return memberUnknown(association, stranger.member!);
  if (parties.some(({ member, name }) => member == null && !name))
    return refuse(
      partyRules['party-without-name'],
      'En part som inte är medlem behöver ett namn. Ange medlemmens id eller partens namn.',
    );
  return undefined;
}

export function memberUnknown({ members }: AssociationState, member: string): Refusal {
  return refuse(
    partyRules['party-is-no-member'],
    `Det finns ingen medlem med id ${member}. Rätta id:t, eller ange parten med namn om den inte är medlem.`,
    { member, members: members.map((known) => known.member) },
  );
}

/** A party that `partyFault` has passed, with the name it has now. */
export function partyOf({ members }: AssociationState, { member, name }: PartyNamed): Party {
  const known = members.find((one) => one.member === member);
  return known ? { member: known.member, name: known.name } : { member: null, name: name ?? '' };
}

/** How many different parties there are; one that is named by a different spelling is another. */
export function countParties(parties: readonly Party[]): number {
  return new Set(parties.map(({ member, name }) => member ?? `- ${name.trim().toLowerCase()}`)).size;
}
