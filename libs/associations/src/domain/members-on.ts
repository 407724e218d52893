import type { CivilDate } from '#kernel';
import type { MemberAdmitted } from './association.events.js';
import type { AssociationState } from './association.state.js';

/** The members of an association on a day: those whose notice has not run out. All who were ever admitted when null. */
export function membersOn(
  { members, withdrawals }: AssociationState,
  day: CivilDate | null,
): readonly MemberAdmitted[] {
  if (day === null) return members;
  const left = withdrawals
    .filter(({ endsOn }) => endsOn !== null && endsOn < day)
    .map(({ member }) => member);
  return members.filter(({ member }) => !left.includes(member));
}
