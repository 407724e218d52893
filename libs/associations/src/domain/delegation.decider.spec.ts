import { describe, expect, it } from '@jest/globals';
import { fold, isRefusal } from '#kernel';
import { specification } from '#testing';
import type { AssociationEvent } from './association.events.js';
import { associationFoldable } from './association.state.js';
import type { ExcludedMatter, GrantDelegation, TakeDelegatedDecision } from './delegation.commands.js';
import { type DelegationContext, delegationDecider } from './delegation.decider.js';
import type { DelegationEvent, DelegationGranted } from './delegation.events.js';
import { delegationFoldable } from './delegation.state.js';
import { adopted, filled, furnished } from './samples/association.sample.js';

const given = specification(delegationDecider);

const order = {
  matters: 'purchasing' as const,
  text: 'Inköp upp till 100 tkr inom budget',
  decision: 'Styrelsen 2024-02-14 § 7',
  from: '2024-02-15',
  until: null,
};
const grant = (changes: Partial<GrantDelegation> = {}): GrantDelegation => ({
  type: 'grant',
  person: 'p01',
  capacity: 'employee',
  ...order,
  ...changes,
});
const to = (capacity: DelegationGranted['to']['capacity']) => ({
  person: 'p01',
  name: 'Kim Exempel',
  capacity,
});
const granted = (changes: Partial<DelegationGranted> = {}): DelegationEvent => ({
  type: 'delegation.granted',
  data: { to: to('employee'), ...order, ...changes },
});
const take = (changes: Partial<TakeDelegatedDecision> = {}): TakeDelegatedDecision => ({
  type: 'take-decision',
  decision: 'd-1',
  on: '2024-03-12',
  text: 'Köpa in utvärdering',
  caseNumber: null,
  ...changes,
});
const taken = (changes = {}): DelegationEvent => ({
  type: 'delegated-decision.taken',
  data: {
    decision: 'd-1',
    on: '2024-03-12',
    text: 'Köpa in utvärdering',
    caseNumber: null,
    amount: null,
    ...changes,
  },
});
const ended = (on = '2024-06-01'): DelegationEvent => ({
  type: 'delegation.ended',
  data: { on, reason: 'Ny ordning' },
});

const acting = (
  person: string | null,
  roles: string[] = [],
  more: AssociationEvent[] = [],
): DelegationContext => ({
  association: fold(associationFoldable, [...furnished, ...more]),
  actor: { person, roles },
  today: '2024-03-12',
});
const byDelegate = acting('p01', ['director']);

describe('10 § lag (2003:1210): a delegation', () => {
  it('is granted to a person, whose name is as it was', () => {
    given([]).when(grant(), byDelegate).then([granted()]);
  });

  it.each([
    ['presidiet', 'Presidiet'],
    ['styrelsen', 'Styrelsen'],
    ['avesta', 'Avesta kommun'],
  ])('is not granted to %s, which is no person', (id, collective) => {
    given([])
      .when(grant({ person: id }), byDelegate)
      .thenRefused('delegate-not-a-person', { id, collective });
  });

  it('is not granted to somebody unknown, twice, or to end before it begins', () => {
    given([])
      .when(grant({ person: 'p99' }), byDelegate)
      .thenRefused('person-not-registered');
    given([granted()]).when(grant(), byDelegate).thenRefused('delegation-already-granted');
    given([])
      .when(grant({ until: '2024-02-14' }), byDelegate)
      .thenRefused('last-day-before-first');
  });

  it.each([
    ['member', 'ordinary'],
    ['substitute', 'substitute'],
  ] as const)('is granted to a %s who has a seat as %s on its first day', (capacity, role) => {
    const seated = (changes = {}) => acting('p01', [], [filled({ role, ...changes })]);
    given([])
      .when(grant({ capacity }), seated())
      .then([granted({ to: to(capacity) })]);
    given([])
      .when(grant({ capacity }), byDelegate)
      .thenRefused('delegate-holds-no-seat', { person: 'p01', role, day: '2024-02-15' });
    given([])
      .when(grant({ capacity, from: '2023-03-31' }), seated())
      .thenRefused('delegate-holds-no-seat');
    given([])
      .when(grant({ capacity }), seated({ body: 'presidiet' }))
      .thenRefused('delegate-holds-no-seat');
    given([])
      .when(grant({ capacity }), seated({ role: role === 'ordinary' ? 'substitute' : 'ordinary' }))
      .thenRefused('delegate-holds-no-seat');
  });

  it('is granted to lent staff only where the charter in force counts them as employed', () => {
    const counting = [adopted({ version: '2024', inForceFrom: '2024-01-01', loanedStaffMayDecide: true })];
    given([])
      .when(grant({ capacity: 'loaned-employee' }), byDelegate)
      .thenRefused('delegate-is-lent', { charter: '2020' });
    given([])
      .when(grant({ capacity: 'loaned-employee' }), acting('p01', [], counting))
      .then([granted({ to: to('loaned-employee') })]);
    given([])
      .when(grant({ capacity: 'loaned-employee', from: '2023-12-31' }), acting('p01', [], counting))
      .thenRefused('delegate-is-lent', { charter: '2020' });
  });

  it.each<[ExcludedMatter, string, string]>([
    ['goals-and-direction', 'delegation-of-goals-and-direction', '10 §'],
    ['opinion-on-appeal', 'delegation-of-opinion-on-appeal', '10 §'],
    ['reserved-by-other-law', 'delegation-of-reserved-matter', '10 §'],
    ['rights-of-individuals', 'delegation-of-rights-of-individuals', '7 §'],
  ])('neither holds nor is used for %s: %s by %s', (matter, rule, paragraph) => {
    const asked = given([]).when(grant({ concerns: [matter] }), byDelegate);
    asked.thenRefused(rule, { concerns: [matter] });
    expect(isRefusal(asked.decision) && asked.decision.refused.law).toMatch(`${paragraph} `);
    given([granted()])
      .when(take({ concerns: [matter] }), byDelegate)
      .thenRefused(rule);
  });

  it('is ended from a day that comes after what has been decided by it', () => {
    const end = { type: 'end' as const, on: '2024-06-01', reason: 'Ny ordning' };
    given([]).when(end, byDelegate).thenRefused('delegation-unknown');
    given([granted(), taken()]).when(end, byDelegate).then([ended()]);
    given([granted(), taken({ on: '2024-06-01' })])
      .when(end, byDelegate)
      .thenRefused('delegation-used-since', { decisions: ['d-1'] });
    given([granted()])
      .when({ ...end, on: '2024-02-14' }, byDelegate)
      .thenRefused('last-day-before-first');
  });

  it('is ended once, and not after it has run out', () => {
    const end = { type: 'end' as const, on: '2024-07-01', reason: 'Igen' };
    given([granted(), ended()])
      .when(end, byDelegate)
      .thenRefused('delegation-already-ended', { endedOn: '2024-06-01' });
    given([granted({ until: '2024-06-30' })])
      .when(end, byDelegate)
      .thenRefused('delegation-already-ended', { until: '2024-06-30' });
  });
});

describe('10 § lag (2003:1210): a decision by delegation', () => {
  it('is taken by the delegate, with its amount in öre and in words', () => {
    given([granted()]).when(take(), byDelegate).then([taken()]);
    given([granted()])
      .when(take({ amount: '45 tkr', caseNumber: 'EXF 2024-12' }), byDelegate)
      .then([taken({ amount: { ore: 4_500_000, asWritten: '45 tkr' }, caseNumber: 'EXF 2024-12' })]);
    given([granted()])
      .when(take({ amount: 'en slant' }), byDelegate)
      .thenRefused('delegated-amount-unreadable');
  });

  it('needs a delegation', () => {
    given([]).when(take(), byDelegate).thenRefused('delegation-unknown');
  });

  it.each<[string, DelegationEvent[], string]>([
    ['2024-02-14', [granted()], 'before it begins'],
    ['2024-03-01', [granted({ until: '2024-02-29' })], 'after its last day'],
    ['2024-03-01', [granted(), ended('2024-03-01')], 'on the day it ended'],
  ])('on %s is outside the time of the delegation (%j: %s)', (on, history) => {
    given(history).when(take({ on }), byDelegate).thenRefused('delegated-decision-outside-time', { on });
  });

  it.each<[string, DelegationEvent[]]>([
    ['2024-02-15', [granted()]],
    ['2024-02-29', [granted({ until: '2024-02-29' })]],
  ])('may be taken on %s, the first or the last day', (on, history) => {
    given(history)
      .when(take({ on }), byDelegate)
      .then([taken({ on })]);
  });

  it('is not of a day to come', () => {
    given([granted()])
      .when(take({ on: '2024-03-13' }), byDelegate)
      .thenRefused('delegated-decision-to-come', { on: '2024-03-13', today: '2024-03-12' });
  });

  it.each<[string, string | null, string[]]>([
    ['another person', 'p02', ['director']],
    ['the secretary the same day', 'p02', ['secretary']],
    ['nobody in particular', null, ['director']],
  ])('is not taken by %s', (_who, person, roles) => {
    given([granted()])
      .when(take(), acting(person, roles))
      .thenRefused('delegated-decision-by-another', { delegate: 'p01', actor: person });
  });

  it('is written down afterwards by the secretary, and by nobody else', () => {
    given([granted()])
      .when(take({ on: '2024-03-11' }), acting('p02', ['secretary']))
      .then([taken({ on: '2024-03-11' })]);
    given([granted()])
      .when(take({ on: '2024-03-11' }), acting('p02', ['director']))
      .thenRefused('delegated-decision-by-another');
  });

  it('is not taken by a delegate who has left the board since', () => {
    const history = [granted({ to: to('member') })];
    const left: AssociationEvent = {
      type: 'association.seat-vacated',
      data: {
        body: 'styrelsen',
        member: 'avesta',
        person: 'p01',
        role: 'ordinary',
        on: '2024-03-01',
        ground: 'resigned',
      },
    };
    given(history)
      .when(take(), acting('p01', [], [filled()]))
      .then([taken()]);
    given(history)
      .when(take(), acting('p01', [], [filled(), left]))
      .thenRefused('delegate-holds-no-seat', { day: '2024-03-12' });
  });

  it('has an id of its own', () => {
    given([granted(), taken()])
      .when(take({ text: 'Något annat' }), byDelegate)
      .thenRefused('delegated-decision-exists', { decision: 'd-1', on: '2024-03-12' });
  });

  it('10 § fourth paragraph: remembers where the board was told of it', () => {
    const reported = { meeting: 'styrelse-2024-04-17', item: 'delegationsbeslut', label: '§ 12' };
    const { decisions } = fold(delegationFoldable, [
      granted(),
      taken(),
      taken({ decision: 'd-2' }),
      { type: 'delegated-decision.reported', data: { decision: 'd-1', ...reported } },
    ]);
    expect(decisions.map((one) => [one.decision, one.reported])).toEqual([
      ['d-1', reported],
      ['d-2', null],
    ]);
  });
});
