import { type CivilDate, daysBetween, type Finding } from '#kernel';
import type { AssociationState } from '../domain/association.state.js';
import type { NoticeGiven } from '../domain/withdrawal.events.js';
import { remainingAfter, withdrawalFindings } from '../domain/withdrawal.findings.js';
import type { WithdrawalState } from '../domain/withdrawal.state.js';

/** A withdrawal as it stands on a day. */
export interface WithdrawalView extends NoticeGiven, Omit<WithdrawalState, 'notice'> {
  readonly withdrawal: string;
  /** The day that it is judged on. */
  readonly on: CivilDate;
  /** `left`: the notice has run out. */
  readonly status: 'running' | 'revoked' | 'left';
  /** Days until the notice runs out; null when it is no longer running, or when the day it came is not known. */
  readonly daysLeft: number | null;
  /** The members that remain when it has run out, and have not decided to go on. Empty when it was taken back. */
  readonly undecided: ReadonlyArray<{ readonly member: string; readonly name: string }>;
  readonly findings: readonly Finding[];
}

/** Throws when no notice has been given. */
export function withdrawalView(
  withdrawal: string,
  state: WithdrawalState,
  association: AssociationState,
  on: CivilDate,
): WithdrawalView {
  const { notice, ...rest } = state;
  const { endsOn } = notice!;
  const status = statusOf(state, on);
  const decided = state.continuing.map(({ member }) => member);
  const waiting = remainingAfter(notice!, association).filter(({ member }) => !decided.includes(member));
  return {
    withdrawal,
    ...notice!,
    ...rest,
    on,
    status,
    daysLeft: status === 'running' && endsOn !== null ? daysBetween(on, endsOn) : null,
    undecided: status === 'revoked' ? [] : waiting.map(({ member, name }) => ({ member, name })),
    findings: withdrawalFindings(state, association, on),
  };
}

function statusOf({ notice, revoked }: WithdrawalState, on: CivilDate): WithdrawalView['status'] {
  if (revoked) return 'revoked';
  const { endsOn } = notice!;
  return endsOn !== null && endsOn < on ? 'left' : 'running';
}
