import type { CharterAdopted } from '#associations';
import { itemsAttended, presidents, presidingAt } from './attendance.js';
import type { MinutesSigned } from './meeting.events.js';
import type { MeetingState } from './meeting.state.js';

export type Role = MinutesSigned['role'];

/** Who must sign in a role, and for which paragraphs: those the person led, or attended as approver. */
export interface Signatory {
  readonly person: string;
  readonly items: readonly string[];
}

/** Who may sign in a role: the secretary, everybody who led some paragraph, the elected approvers. */
export function signatoriesOf(state: MeetingState, role: Role): Signatory[] {
  switch (role) {
    case 'secretary':
      return state.secretary ? [{ person: state.secretary.person, items: state.openedItems }] : [];
    case 'chair':
      return presidents(state).map(({ who }) => ({
        person: who.person,
        items: state.openedItems.filter((item) => presidingAt(state, item)?.who.person === who.person),
      }));
    case 'approver':
      return state.approvers.map(({ person }) => ({ person, items: itemsAttended(state, person) }));
  }
}

/** Whose signatures the approval waits for: whoever presided, where the charter has the chair sign, and the approvers. */
export function demandedSignatures(
  state: MeetingState,
  charter: CharterAdopted | null,
): Array<{ role: Role; person: string | null }> {
  const chairSigns = charter?.chairSigns ?? true;
  const chairs = chairSigns ? signatoriesOf(state, 'chair') : [];
  const approvers = signatoriesOf(state, 'approver');
  return [
    ...chairs.map(({ person }) => ({ role: 'chair' as const, person })),
    ...(chairSigns && chairs.length === 0 ? [{ role: 'chair' as const, person: null }] : []),
    ...approvers.map(({ person }) => ({ role: 'approver' as const, person })),
    ...(!chairSigns && approvers.length === 0 ? [{ role: 'approver' as const, person: null }] : []),
  ];
}

/** Whether a signature is one of those that are named by person and role. */
export function isAmong(
  named: ReadonlyArray<{ readonly person: string; readonly role: Role }>,
  { who, role }: Pick<MinutesSigned, 'who' | 'role'>,
): boolean {
  return named.some((one) => one.person === who.person && one.role === role);
}

export const ROLE_NAMES: Record<Role, string> = {
  secretary: 'sekreterare',
  chair: 'ordförande',
  approver: 'justerare',
};
