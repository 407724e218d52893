import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, type CivilDate, daysBetween, isRefusal } from '#kernel';
import type { PostingCommand } from './anslag.commands.js';
import type { AnslagEvent, AnslagPolicy } from './anslag.events.js';
import { type AnslagState, comesDown, evolveAnslag, isUp, noAnslag } from './anslag.state.js';
import type { AppealCommand } from './appeal.commands.js';
import { appealDecider } from './appeal.decider.js';
import { postingDecider } from './posting.decider.js';
import { scheduled, site } from './samples/anslag.sample.js';

const START: CivilDate = '2024-10-29';
const sites = ['forbundet', 'avesta', 'sater'];
const named = fc.option(fc.subarray(sites, { minLength: 1 }), { nil: undefined });
const appeal = fc.constantFrom('o1', 'o2');
/** How late something is found out; often at once. */
const daysAgo = fc.oneof(fc.constant(0), fc.nat(25));

/** What somebody tries on a day. */
type Attempt = (today: CivilDate) => PostingCommand | AppealCommand;

const often = (weight: number, arbitrary: fc.Arbitrary<Attempt>) => ({ weight, arbitrary });
const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  often(
    4,
    named.map((asked) => (today) => ({ type: 'post', on: today, ...(asked && { sites: asked }) })),
  ),
  often(
    1,
    fc.tuple(fc.constantFrom(...sites), daysAgo).map(([one, days]) => (today) => ({
      type: 'report-lost',
      site: one,
      on: addDays(today, -days),
      reason: 'Borta.',
    })),
  ),
  often(
    1,
    daysAgo.map((days) => (today) => ({
      type: 'move',
      postedOn: addDays(today, -days),
      reason: 'Fel dag.',
    })),
  ),
  often(
    3,
    named.map((asked) => (today) => ({ type: 'take-down', on: today, ...(asked && { sites: asked }) })),
  ),
  often(
    1,
    fc
      .tuple(appeal, fc.constantFrom('inhabitant' as const, 'member' as const))
      .map(([id, appellant]) => (today) => ({
        type: 'receive-appeal',
        appeal: id,
        decisions: ['p31-1'],
        appellant,
        receivedOn: today,
        receivedBy: 'court',
      })),
  ),
  often(
    1,
    fc
      .tuple(appeal, fc.constantFrom('annulled' as const, 'rejected' as const))
      .map(([id, outcome]) => (today) => ({ type: 'decide-appeal', appeal: id, on: today, outcome })),
  ),
  often(
    3,
    fc.constant((today) => ({ type: 'confirm-legal-force', on: today, askedCourtOn: today })),
  ),
);

interface Step {
  readonly today: CivilDate;
  readonly before: AnslagState;
  readonly event: AnslagEvent;
  readonly after: AnslagState;
}

function run(
  tried: ReadonlyArray<readonly [days: number, attempt: Attempt]>,
  missing: boolean,
  lostPosting: AnslagPolicy['lostPosting'],
): Step[] {
  let today = START;
  let state = evolveAnslag(
    noAnslag,
    scheduled({
      sites: [site('forbundet'), site('avesta', 'by-hand'), site('sater', 'by-hand')],
      policy: { clock: 'last-site', lostPosting, takeDown: 'first-day', roll: true },
      sitesMissing: missing ? [{ member: 'region', name: 'Region Dalarna' }] : [],
    }),
  );
  const steps: Step[] = [];
  for (const [days, make] of tried) {
    today = addDays(today, days);
    const command = make(today);
    const decision =
      'appeal' in command || command.type === 'confirm-legal-force'
        ? appealDecider.decide(command, state, { today })
        : postingDecider.decide(command, state, { today, people: [] });
    if (isRefusal(decision)) {
      expect(decision.detail).toMatch(/^\S[\s\S]*\.$/);
      continue;
    }
    for (const event of decision.events) {
      const before = state;
      state = evolveAnslag(state, event);
      steps.push({ today, before, event, after: state });
    }
  }
  return steps;
}

const life = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(9), attempt), { minLength: 5, maxLength: 40, size: 'max' }),
    fc.boolean(),
    fc.constantFrom('restart' as const, 'extend' as const),
  )
  .map(([tried, missing, lostPosting]) => run(tried, missing, lostPosting));

const THOROUGH = { numRuns: 1000 };

describe('Whatever happens to an anslag', () => {
  it('8 kap. 12 § KL: it never comes down before the time for appeal has run out', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { before, event } of steps)
          if (event.type === 'anslag.taken-down' && !comesDown(before))
            expect(event.data.on > before.days!.lastAppealDay).toBe(true);
      }),
      THOROUGH,
    );
  });

  it('13 kap. 5 § KL: the time runs only while it is up, or has come down, on every site', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { after } of steps)
          if (after.days)
            expect(after.sites.filter((one) => !isUp(one) && one.takenDownOn === null)).toEqual([]);
      }),
      THOROUGH,
    );
  });

  it('13 kap. 5 § KL: when the time runs out it has been up three weeks at least on every site', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { after } of steps)
          for (const { postings } of after.days ? after.sites : []) {
            const daysUp = postings.map(({ from, lost }) =>
              daysBetween(from, lost ?? after.days!.lastAppealDay),
            );
            expect(daysUp.reduce((sum, days) => sum + days, 0)).toBeGreaterThanOrEqual(21);
          }
      }),
      THOROUGH,
    );
  });

  it('13 kap. 5 § second paragraph KL: where a loss starts the time anew, none lies within it', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { after } of steps)
          if (after.days && after.scheduled!.policy.lostPosting === 'restart')
            for (const { lost } of after.sites.flatMap(({ postings }) => postings))
              expect(lost === null || lost <= after.days.postedOn).toBe(true);
      }),
      THOROUGH,
    );
  });

  it('8 kap. 12 § KL: what has come down is not put up again', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { before, after } of steps)
          for (const { site: id, takenDownOn } of before.sites)
            if (takenDownOn !== null)
              expect(after.sites.find((one) => one.site === id)!.takenDownOn).toBe(takenDownOn);
      }),
      THOROUGH,
    );
  });

  it('13 kap. 5 § KL: legal force stands only while the time has run out and no appeal in time is pending', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { after, today } of steps)
          if (after.legalForce) {
            expect(today > after.days!.lastAppealDay).toBe(true);
            expect(after.appeals.filter(({ decided, inTime }) => inTime && decided === null)).toEqual([]);
          }
      }),
      THOROUGH,
    );
  });

  it('19 and 28 §§ lag (2003:1210): legal force is never confirmed with an appeal pending, a site missing, or too early', () => {
    fc.assert(
      fc.property(life, (steps) => {
        for (const { before, event, today } of steps)
          if (event.type === 'legal-force.confirmed') {
            expect(before.scheduled!.sitesMissing).toEqual([]);
            expect(before.appeals.filter(({ decided }) => decided === null)).toEqual([]);
            expect(today > before.days!.lastAppealDay).toBe(true);
          }
      }),
      THOROUGH,
    );
  });

  it('and all of that comes about', () => {
    const seen = new Set(fc.sample(life, 500).flatMap((steps) => steps.map(({ event }) => event.type)));
    expect([...seen].toSorted()).toEqual(
      expect.arrayContaining([
        'anslag.moved',
        'anslag.posted',
        'anslag.posting-lost',
        'anslag.taken-down',
        'appeal.decided',
        'appeal.received',
        'legal-force.confirmed',
      ]),
    );
  });
});
