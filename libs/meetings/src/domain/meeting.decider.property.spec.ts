import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRefusal } from '#kernel';
import type { MeetingCommand } from './meeting.commands.js';
import type { MeetingContext } from './meeting.context.js';
import { meetingDecider } from './meeting.decider.js';
import { evolveMeeting } from './meeting.evolve.js';
import type { MeetingEvent } from './meeting.events.js';
import type { MeetingState } from './meeting.state.js';
import { judge } from './findings/judge.js';
import { context, plan, planNotes } from './samples/board-meeting.sample.js';

const person = fc.constantFrom('p01', 'p02', 'p03', 'p04', 'p05', 'p99');
const item = fc.constantFrom('a', 'b', 'c', 'a1', 'a2');
const people = fc.array(person, { maxLength: 3 });
const day = fc.constantFrom('2024-09-18', '2024-10-02', null);
const words = fc.constantFrom('Se § 27.', 'Enligt §12 och § 27a.', 'Anmäلت', '');
const amount = fc.constantFrom('2 500 tkr', '6 216 tkr', '0,5 milj kr', 'mycket');
const mention = fc.record({
  kind: fc.constantFrom('person' as const, 'initiative' as const),
  ref: person,
  asWritten: fc.constantFrom('Gunilla', 'Cresco Creare', 'Cresco Create'),
});

const command: fc.Arbitrary<MeetingCommand> = fc.oneof(
  fc.constantFrom<MeetingCommand>(
    plan,
    planNotes,
    { type: 'open' },
    { type: 'close' },
    { type: 'draw-up-minutes' },
  ),
  fc.record(
    {
      type: fc.constant('add-agenda-item' as const),
      item,
      title: words,
      parent: fc.constantFrom('a', 'a1'),
    },
    { requiredKeys: ['type', 'item', 'title'] },
  ),
  fc.record({ type: fc.constant('open-paragraph' as const), item }),
  fc.record({ type: fc.constant('open-paragraph' as const), item }),
  fc.record({
    type: fc.constant('arrive' as const),
    people: fc.array(
      fc.record({
        person,
        capacity: fc.constantFrom('chair' as const, 'member' as const, 'substitute' as const),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ type: fc.constant('leave' as const), people }),
  fc.record({
    type: fc.constant('record-absence' as const),
    kind: fc.constant('with-notice' as const),
    people: people.map((ids) => ids.map((person) => ({ person }))),
  }),
  fc.record({ type: fc.constant('appoint-secretary' as const), person }),
  fc.record({
    type: fc.constant('elect-approvers' as const),
    approvers: people.map((ids) => ids.map((person) => ({ person }))),
  }),
  fc.record({
    type: fc.constant('write-paragraph' as const),
    item,
    text: words.map((p) => [{ p }]),
    figures: fc.array(fc.record({ figure: item, label: words, amount }), { maxLength: 2 }),
    sums: fc.array(fc.record({ of: fc.array(item, { maxLength: 2 }), stated: amount }), { maxLength: 1 }),
    mentions: fc.array(mention, { maxLength: 2 }),
    presentedBy: people,
  }),
  fc.record({
    type: fc.constant('decide' as const),
    item,
    decision: item,
    decisionType: fc.constantFrom('granted' as const, 'postponed' as const, 'filed' as const),
    clauses: fc.array(words, { maxLength: 2 }),
    amounts: fc.array(fc.record({ to: words, amount }), { maxLength: 1 }),
    mentions: fc.array(mention, { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('leave-undecided' as const),
    item,
    outcome: fc.constantFrom('discussed' as const, 'postponed' as const),
  }),
  fc.record({
    type: fc.constant('sign-minutes' as const),
    person,
    role: fc.constantFrom('secretary' as const, 'chair' as const, 'approver' as const),
    on: day,
    dateMissing: fc.constantFrom(undefined, 'Odaterad.'),
  }) as fc.Arbitrary<MeetingCommand>,
  fc.record({
    type: fc.constant('approve-minutes' as const),
    on: day,
    dateMissing: fc.constant('Odaterad.'),
  }),
  fc.record({ type: fc.constant('complete-notes' as const), on: day, dateMissing: fc.constant('Odaterad.') }),
);

/** The straight way to approved minutes: random commands start somewhere along it, so that they reach every state. */
const straight: readonly MeetingCommand[] = [
  plan,
  { type: 'open' },
  { type: 'arrive', people: [{ person: 'p01', capacity: 'chair' }] },
  { type: 'add-agenda-item', item: 'a', title: 'A' },
  { type: 'open-paragraph', item: 'a' },
  { type: 'close' },
  { type: 'draw-up-minutes' },
  { type: 'sign-minutes', person: 'p01', role: 'chair', on: '2024-10-02' },
  { type: 'approve-minutes', on: '2024-10-02' },
];

interface Run {
  readonly state: MeetingState;
  readonly numbers: readonly number[];
  readonly decisions: ReadonlyArray<{
    readonly command: MeetingCommand;
    readonly before: MeetingState;
    readonly events: readonly MeetingEvent[];
  }>;
}

/** Carries out what is not refused; every number taken moves the series on, as the store would. */
function run(commands: readonly MeetingCommand[]): Run {
  const numbers: number[] = [];
  const decisions: Array<Run['decisions'][number]> = [];
  let state = meetingDecider.initial;
  let series: NonNullable<MeetingContext['series']> = context.series!;
  for (const command of commands) {
    const before = state;
    const decision = meetingDecider.decide(command, state, { ...context, series });
    if (isRefusal(decision)) continue;
    state = decision.events.reduce(evolveMeeting, state);
    decisions.push({ command, before, events: decision.events });
    for (const { events } of decision.elsewhere ?? []) {
      numbers.push(...events.map(({ data }) => (data as { number: number }).number));
      series = { ...series, version: series.version + 1, next: series.next + 1 };
    }
  }
  return { state, numbers, decisions };
}

const history = fc
  .tuple(fc.integer({ min: 0, max: straight.length }), fc.array(command, { minLength: 1, maxLength: 40 }))
  .map(([along, commands]) => run([...straight.slice(0, along), ...commands]));

describe('Any sequence of commands', () => {
  it('never takes a number twice, nor gives one label to two paragraphs', () => {
    fc.assert(
      fc.property(history, ({ state, numbers }) => {
        const labels = state.openedItems.map(
          (id) => state.items.find(({ item }) => item === id)!.opened!.label,
        );
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });

  it('accepts no command without an event of it, and refuses with facts and advice', () => {
    fc.assert(
      fc.property(history, command, ({ state, decisions }, next) => {
        for (const { events } of decisions) expect(events.length).toBeGreaterThan(0);
        const decision = meetingDecider.decide(next, state, context);
        if (isRefusal(decision)) expect(decision.detail).toMatch(/^\S.*\.$/);
      }),
    );
  });

  it('changes nothing about minutes that are approved', () => {
    fc.assert(
      fc.property(history, ({ decisions }) => {
        expect(decisions.filter(({ before }) => ['approved', 'completed'].includes(before.status))).toEqual(
          [],
        );
      }),
    );
  });

  it('leaves every finding that holds on record', () => {
    fc.assert(
      fc.property(history, ({ state }) => {
        const recorded = new Set(
          state.findings.map(({ rule, item, facts }) => JSON.stringify([rule, item, facts])),
        );
        const missed = judge(state, context).filter(
          ({ rule, item, facts }) => !recorded.has(JSON.stringify([rule, item, facts])),
        );
        expect(missed).toEqual([]);
      }),
    );
  });
});
