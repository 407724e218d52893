import type { AssociationState } from '#associations';
import type { Letterhead } from './document-model.js';
import { readableInk } from './ink.js';
import { NBSP } from './swedish.js';

const USUAL_COLOUR = '#1f4e79';

export function letterheadOf(association: AssociationState): Letterhead {
  const colour = association.letterhead?.colour ?? USUAL_COLOUR;
  return {
    logotype: association.letterhead?.logotype ?? [association.founded!.name],
    ...(association.letterhead?.picture ? { picture: association.letterhead.picture } : {}),
    colour,
    ink: readableInk(colour),
    legalLine: association.letterhead?.fullHeaderOnEveryPage ? legalLine(association) : null,
  };
}

/** `Samordningsförbundet Karlskoga/Degerfors Örebro län (org.nr 222000-2279)` */
export function legalLine({ founded }: AssociationState): string {
  const { name, legalName, organisationNumber } = founded!;
  return `${legalName ?? name}${organisationNumber ? ` (org.nr${NBSP}${organisationNumber})` : ''}`;
}

/** Whose paper it is, at the foot of every page: `Södra Dalarnas Samordningsförbund · org.nr 222000-1234`. */
export function ownerLine({ founded }: AssociationState): string {
  const { name, organisationNumber } = founded!;
  return organisationNumber ? `${name} · org.nr${NBSP}${organisationNumber}` : name;
}
