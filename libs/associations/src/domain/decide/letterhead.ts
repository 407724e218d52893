import { accept, type Decision, refuse } from '#kernel';
import type { SetLetterhead } from '../association.commands.js';
import type { AssociationContext } from '../association.context.js';
import type { AssociationEvent } from '../association.events.js';
import { associationRules } from '../association.rules.js';

/** A picture is taken only when every paper can be set with it. */
export function setLetterhead(
  { type: _type, picture: named, ...letterhead }: SetLetterhead,
  { picture }: AssociationContext,
): Decision<AssociationEvent> {
  if (!named) return accept({ type: 'association.letterhead-set', data: { ...letterhead, picture: null } });
  const { sha256, alternativeText } = named;
  if (picture === null)
    return refuse(
      associationRules['letterhead-picture-not-stored'],
      `Förbundet har ingen bilaga med SHA-256 ${sha256.slice(0, 16)}…. Ladda upp bilden först (PUT attachments/{sha256}, eller attachments/store) och skicka kommandot igen.`,
      { sha256 },
    );
  if ('fault' in picture)
    return refuse(
      associationRules['letterhead-picture-unusable'],
      `Bilden ${picture.fault}. Spara logotypen som PNG eller JPEG i RGB, högst 500 kB och 4096 bildpunkter åt varje håll, ladda upp den och skicka kommandot igen.`,
      { sha256 },
    );
  const { mediaType } = picture;
  return accept({
    type: 'association.letterhead-set',
    data: { ...letterhead, picture: { sha256, mediaType, alternativeText } },
  });
}
