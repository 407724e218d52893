import { describe, expect, it } from '@jest/globals';
import { fold } from '#kernel';
import { specification } from '#testing';
import type { DecisionFact } from './decision-fact.js';
import type { ChangeInitiative, InitiativeCommand, RegisterInitiative } from './initiative.commands.js';
import { type InitiativeContext, initiativeDecider } from './initiative.decider.js';
import type { InitiativeEvent } from './initiative.events.js';
import { judgeInitiative } from './initiative.findings.js';
import { goesOn } from './initiative.state.js';
import { association, initiative, registered } from './samples/funding.sample.js';

const given = specification(initiativeDecider);
const context: InitiativeContext = {
  initiative: 'ungsparet',
  association,
  categories: [],
  today: '2024-05-06',
  into: null,
  decision: null,
};
const begun: InitiativeEvent = { type: 'initiative.registered', data: registered };
const { afterwards: _afterwards, parties: _parties, kind, form, owner, ...facts } = registered;
const register: RegisterInitiative = {
  type: 'register',
  kind,
  form,
  owner,
  ...facts,
  parties: [{ member: 'fk' }],
  enteredAfterwards: null,
};
const change: ChangeInitiative = { type: 'change', ...facts, parties: [{ member: 'fk' }], reason: 'Nytt' };
const move = (to: string, on = '2024-05-01'): InitiativeCommand => ({
  type: 'move',
  to,
  on,
  reason: 'Byte',
  decision: null,
});
const end = (outcome: 'ended' | 'merged', into: string | null, on = '2024-05-01'): InitiativeCommand => ({
  type: 'end',
  on,
  outcome,
  reason: 'Slut',
  into,
});

describe('an initiative', () => {
  it('is registered with its owner and the others, by the names they have', () => {
    given([]).when(register, context).then([begun]);
  });

  it('is registered once', () => {
    given([begun]).when(register, context).thenRefused('initiative-already-registered');
  });

  it.each<[string, Partial<RegisterInitiative>]>([
    ['initiative-without-owner', { owner: null }],
    ['party-is-no-member', { owner: 'sjovik' }],
    ['party-is-no-member', { parties: [{ member: 'sjovik' }] }],
    ['party-without-name', { parties: [{}] }],
    ['initiative-of-one-party', { parties: [] }],
    ['initiative-of-one-party', { parties: [{ member: 'granby' }] }],
    ['initiative-period-reversed', { from: '2024-02-01', until: '2024-01-31' }],
    ['initiative-category-unknown', { category: 'team' }],
  ])('is refused by %s', (rule, part) => {
    given([])
      .when({ ...register, ...part }, context)
      .thenRefused(rule);
  });

  it('that was written down before is recorded as it is known, and remarked on', () => {
    const before = { ...register, owner: null, parties: [], enteredAfterwards: 'Ansökan säger inget mer.' };
    given([])
      .when(before, context)
      .then([
        {
          type: 'initiative.registered',
          data: {
            ...registered,
            owner: null,
            parties: [],
            afterwards: { reason: 'Ansökan säger inget mer.' },
          },
        },
      ]);
    expect(judgeInitiative({ ...registered, owner: null, parties: [] }).map(({ rule }) => rule)).toEqual([
      'initiative-owner-not-stated',
      'initiative-second-party-not-stated',
    ]);
    expect(judgeInitiative(registered)).toEqual([]);
  });

  it('has a category of the association’s taxonomy, for its kind, when there is one', () => {
    const categories = [
      { category: 'kartlaggning', title: 'Kartläggning', kind: 'individual' },
      { category: 'team', title: 'Team', kind: 'structural' },
    ] as const;
    const sorted = { ...context, categories };
    given([]).when(register, sorted).thenRefused('initiative-category-unknown');
    given([])
      .when({ ...register, category: 'team' }, sorted)
      .thenRefused('initiative-category-of-another-kind');
    given([])
      .when({ ...register, category: 'kartlaggning' }, sorted)
      .then([{ type: 'initiative.registered', data: { ...registered, category: 'kartlaggning' } }]);
  });

  it('goes on from its first day to its last, or until it is ended', () => {
    const dated = { ...initiative, registered: { ...registered, from: '2024-01-01', until: '2024-12-31' } };
    const on = (day: string): boolean => goesOn(dated, day);
    expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const ended = fold(initiativeDecider, [
      begun,
      {
        type: 'initiative.ended',
        data: {
          on: '2024-05-01',
          outcome: 'ended',
          reason: '',
          into: null,
        },
      },
    ]);
    expect([goesOn(ended, '2024-04-30'), goesOn(ended, '2024-05-01')]).toEqual([true, false]);
  });
});

describe('an initiative that changes hands', () => {
  it('moves to another member, by the board’s decision', () => {
    const ref = { meeting: 'm', item: 'i', decision: 'd', label: '§ 7', date: '2024-04-10' };
    given([begun])
      .when(
        {
          type: 'move',
          to: 'dalnas',
          on: '2024-05-01',
          reason: 'Byte',
          decision: { meeting: 'm', decision: 'd' },
        },
        { ...context, decision: { ref } as DecisionFact },
      )
      .then([
        {
          type: 'initiative.moved',
          data: { from: 'granby', to: 'dalnas', on: '2024-05-01', reason: 'Byte', decision: ref },
        },
      ]);
  });

  it('does not count the one who takes over twice', () => {
    given([begun]).when(move('fk'), context).thenRefused('initiative-of-one-party');
    const moved = fold(initiativeDecider, [
      {
        type: 'initiative.registered',
        data: {
          ...registered,
          parties: [...registered.parties, { member: 'dalnas', name: 'Dalnäs kommun' }],
        },
      },
      {
        type: 'initiative.moved',
        data: { from: 'granby', to: 'dalnas', on: '2024-05-01', reason: '', decision: null },
      },
    ]);
    expect(moved.registered).toMatchObject({ owner: 'dalnas', parties: [{ member: 'fk' }] });
  });

  it('is refused when it does not move, to a stranger, in time to come or before it began', () => {
    given([begun]).when(move('granby'), context).thenRefused('initiative-same-owner');
    given([begun]).when(move('sjovik'), context).thenRefused('party-is-no-member');
    given([begun]).when(move('dalnas', '2024-05-07'), context).thenRefused('initiative-day-to-come');
    given([begun]).when(move('dalnas', '2023-12-31'), context).thenRefused('initiative-day-before-start');
    given([begun])
      .when(
        {
          type: 'move',
          to: 'dalnas',
          on: '2024-05-01',
          reason: '',
          decision: { meeting: 'm', decision: 'x' },
        },
        context,
      )
      .thenRefused('initiative-decision-unknown');
  });
});

describe('an initiative that ends', () => {
  const other = { ...context, into: initiative };

  it('ends, or becomes part of another that goes on', () => {
    given([begun])
      .when(end('merged', 'teamet'), other)
      .then([
        {
          type: 'initiative.ended',
          data: { on: '2024-05-01', outcome: 'merged', reason: 'Slut', into: 'teamet' },
        },
      ]);
  });

  it.each<[string, InitiativeCommand, InitiativeContext]>([
    ['in none', end('merged', null), context],
    [
      'in one that is not there',
      end('merged', 'finns-inte'),
      { ...context, into: { registered: null, moves: [], ended: null } },
    ],
    ['in itself', end('merged', 'ungsparet'), other],
    [
      'in one that has ended',
      end('merged', 'teamet'),
      {
        ...context,
        into: { ...initiative, ended: { on: '2024-01-01', outcome: 'ended', reason: '', into: null } },
      },
    ],
    ['without being merged', end('ended', 'teamet'), other],
  ])('does not become part %s', (_what, command, where) => {
    given([begun]).when(command, where).thenRefused('initiative-merged-into-nothing');
  });

  it('is not changed any more', () => {
    const over: InitiativeEvent = {
      type: 'initiative.ended',
      data: { on: '2024-05-01', outcome: 'ended', reason: 'Slut', into: null },
    };
    for (const command of [change, move('dalnas'), end('ended', null)])
      given([begun, over]).when(command, context).thenRefused('initiative-ended', { on: '2024-05-01' });
  });

  it('is not changed before it is there', () => {
    for (const command of [change, move('dalnas'), end('ended', null)])
      given([]).when(command, context).thenRefused('initiative-unknown');
  });
});

describe('what is known of an initiative', () => {
  it('is taken over whole by a change, but never leaves its owner alone', () => {
    given([begun])
      .when({ ...change, title: 'Nya spåret' }, context)
      .then([
        {
          type: 'initiative.changed',
          data: { ...facts, title: 'Nya spåret', parties: registered.parties, reason: 'Nytt' },
        },
      ]);
    given([begun])
      .when({ ...change, parties: [] }, context)
      .thenRefused('initiative-of-one-party');
  });

  it('may be filled in little by little where it was entered afterwards', () => {
    const old: InitiativeEvent = {
      type: 'initiative.registered',
      data: { ...registered, owner: null, parties: [], afterwards: { reason: 'Gammal' } },
    };
    const { decision } = given([old]).when(change, context);
    expect(decision).toMatchObject({ events: [{ type: 'initiative.changed' }] });
  });
});
