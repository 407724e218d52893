import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CivilDate, fold, isRefusal } from '#kernel';
import type { AssociationEvent } from './association.events.js';
import { associationFoldable } from './association.state.js';
import { membersOn } from './members-on.js';
import { furnished } from './samples/association.sample.js';
import { withdrawalDecider } from './withdrawal.decider.js';
import type { WithdrawalCommand } from './withdrawal.commands.js';
import type { WithdrawalEvent } from './withdrawal.events.js';
import { withdrawalFoldable, type WithdrawalState } from './withdrawal.state.js';

const MEMBERS = ['avesta', 'hedemora', 'dalarna'];
const STREAM = 'exempel/association-exempel';

interface Step {
  readonly id: string;
  readonly days: number;
  readonly what: 'give' | 'give-undated' | 'state' | 'revoke';
  readonly member: string;
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  days: fc.nat(500),
  what: fc.constantFrom('give', 'give-undated', 'state', 'revoke'),
  member: fc.constantFrom(...MEMBERS),
});

/** The association's stream and each withdrawal's, after commands that came one after another in time. */
function played(steps: readonly Step[]) {
  const association: AssociationEvent[] = [...furnished];
  const withdrawals = new Map<string, WithdrawalEvent[]>();
  let today: CivilDate = '2021-01-01';
  for (const step of steps) {
    today = addDays(today, step.days);
    const own = withdrawals.get(step.id) ?? [];
    const decision = withdrawalDecider.decide(commandOf(step, today), fold(withdrawalFoldable, own), {
      id: step.id,
      association: {
        stream: STREAM,
        version: association.length,
        state: fold(associationFoldable, association),
      },
      today,
    });
    if (isRefusal(decision)) continue;
    withdrawals.set(step.id, [...own, ...decision.events]);
    for (const { events } of decision.elsewhere ?? []) association.push(...(events as AssociationEvent[]));
  }
  const states = [...withdrawals].map(([id, events]) => [id, fold(withdrawalFoldable, events)] as const);
  return { association: fold(associationFoldable, association), withdrawals: new Map(states), today };
}

function commandOf({ what, member }: Step, on: CivilDate): WithdrawalCommand {
  switch (what) {
    case 'give':
      return { type: 'give-notice', member, receivedOn: on, decidedBy: null };
    case 'give-undated':
      return { type: 'give-notice', member, receivedOn: null, decidedBy: null };
    case 'state':
      return { type: 'state-day', receivedOn: on, source: 'Ankomststämpel' };
    case 'revoke':
      return { type: 'revoke', on, reason: 'Stannar' };
  }
}

const standing = ([, { notice, revoked }]: readonly [string, WithdrawalState]): boolean =>
  notice !== null && revoked === null;

describe('27 § lag (2003:1210): notices and their revocations, in any order', () => {
  it('leave the association’s own history saying what the notices’ say', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
        const { association, withdrawals } = played(steps);
        const said = [...withdrawals].filter(standing).map(([withdrawal, { notice }]) => ({
          withdrawal,
          member: notice!.member,
          endsOn: notice!.endsOn,
        }));
        expect(association.withdrawals).toHaveLength(said.length);
        expect(association.withdrawals).toEqual(expect.arrayContaining(said));
      }),
    );
  });

  it('never let a member have two notices that stand, and never bring back one that has left', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), fc.nat(2000), (steps, later) => {
        const { association, today } = played(steps);
        const leaving = association.withdrawals.map(({ member }) => member);
        expect(new Set(leaving).size).toBe(leaving.length);
        const now = membersOn(association, today);
        const then = membersOn(association, addDays(today, later));
        expect(now).toEqual(expect.arrayContaining([...then]));
        const everLeft = association.withdrawals.filter(({ endsOn }) => endsOn !== null);
        expect(membersOn(association, '2999-12-31')).toHaveLength(MEMBERS.length - everLeft.length);
      }),
    );
  });
});
