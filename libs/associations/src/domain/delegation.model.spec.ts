import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CivilDate, fold, isRefusal } from '#kernel';
import { associationFoldable } from './association.state.js';
import type { DelegationCommand } from './delegation.commands.js';
import { delegationDecider } from './delegation.decider.js';
import type { DelegationEvent } from './delegation.events.js';
import { furnished } from './samples/association.sample.js';

const START: CivilDate = '2024-02-15';
const someDay = fc.integer({ min: -10, max: 120 }).map((days) => addDays(START, days));
const TODAY = addDays(START, 90);
const association = fold(associationFoldable, furnished);

const often = (weight: number, arbitrary: fc.Arbitrary<DelegationCommand>) => ({ weight, arbitrary });
const command: fc.Arbitrary<DelegationCommand> = fc.oneof(
  often(
    1,
    fc.record({ from: someDay, until: fc.option(someDay) }).map((time) => ({
      type: 'grant',
      person: 'p01',
      capacity: 'employee',
      matters: 'purchasing',
      text: 'Inköp inom budget',
      decision: 'Styrelsen 2024-02-14 § 7',
      ...time,
    })),
  ),
  often(
    4,
    fc.record({ decision: fc.constantFrom('d1', 'd2', 'd3', 'd4'), on: someDay }).map((taken) => ({
      type: 'take-decision',
      text: 'Köpa in en utvärdering',
      caseNumber: null,
      ...taken,
    })),
  ),
  often(
    1,
    someDay.map((on) => ({ type: 'end', on, reason: 'Ny ordning.' })),
  ),
);
const attempt = fc.tuple(command, fc.constantFrom('p01', 'p02'));

describe('However a delegation is used', () => {
  it('10 § lag (2003:1210): every decision is the delegate’s own, once, on a day the delegation held', () => {
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 30 }), (tried) => {
        const events: DelegationEvent[] = [];
        for (const [one, actor] of tried) {
          const decision = delegationDecider.decide(one, fold(delegationDecider, events), {
            association,
            actor: { person: actor, roles: ['director'] },
            today: TODAY,
          });
          if (isRefusal(decision)) continue;
          if (one.type === 'take-decision') expect(actor).toBe('p01');
          events.push(...decision.events);
        }
        const { granted, ended, decisions } = fold(delegationDecider, events);
        expect(new Set(decisions.map((one) => one.decision)).size).toBe(decisions.length);
        for (const { on } of decisions) {
          expect(on >= granted!.from && on <= TODAY).toBe(true);
          expect(granted!.until === null || on <= granted!.until).toBe(true);
          expect(ended === null || on < ended.on).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
