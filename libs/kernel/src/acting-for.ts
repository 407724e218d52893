import type { Actor } from './event.js';

/** Whether somebody acts by an office that acts for everybody, whatever other roles they have. */
export function holdsOffice({ roles }: Actor, office: ReadonlySet<string>): boolean {
  return roles.some((role) => office.has(role));
}

/** Whether the actor may do something for those whose contact is `contact`: by office, or as that person. */
export function mayActFor(actor: Actor, contact: string | null, office: ReadonlySet<string>): boolean {
  return holdsOffice(actor, office) || (actor.person !== null && actor.person === contact);
}
