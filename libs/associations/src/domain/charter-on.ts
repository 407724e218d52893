import type { CivilDate } from '#kernel';
import type { CharterAdopted } from './association.events.js';
import type { AssociationState } from './association.state.js';

/**
 * The charter version in force on a day: the one that came into force last. The earliest version serves when the day
 * comes before them all, or is not known. Null only when no charter has been adopted.
 */
export function charterOn(state: AssociationState, date: CivilDate | null): CharterAdopted | null {
  const byDay = state.charters.toSorted((a, b) => a.inForceFrom.localeCompare(b.inForceFrom));
  const inForce = date === null ? [] : byDay.filter(({ inForceFrom }) => inForceFrom <= date);
  return inForce.at(-1) ?? byDay[0] ?? null;
}
