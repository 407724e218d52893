import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRefusal } from '#kernel';
import { hasQuorum } from '#statute';
import { decidersOf, isRecused } from './attendance.js';
import type { MeetingCommand } from './meeting.commands.js';
import type { MeetingContext } from './meeting.context.js';
import { meetingDecider } from './meeting.decider.js';
import { evolveMeeting } from './meeting.evolve.js';
import type { MeetingEvent } from './meeting.events.js';
import type { MeetingState } from './meeting.state.js';
import {
  close,
  context,
  decide,
  drawUp,
  elect,
  item as agendaItem,
  leave,
  open,
  plan,
  sign,
  summon,
  underWay,
  write,
} from './samples/board-meeting.sample.js';

const person = fc.constantFrom('p01', 'p02', 'p03', 'p04', 'p05', 'p09', 'p10');
const item = fc.constantFrom('a', 'b', 'c');
const proposal = fc.constantFrom('x', 'y', 'z');
const member = fc.constantFrom('avesta', 'hedemora', 'sater', 'region');

/** Any command with arguments that could be meant: most sequences get far, and try everything in every state. */
const anyCommand: fc.Arbitrary<MeetingCommand> = fc.oneof(
  item.map((id) => agendaItem(id)),
  { weight: 3, arbitrary: item.map((id): MeetingCommand => ({ type: 'open-paragraph', item: id })) },
  { weight: 2, arbitrary: item.map((id) => write(id)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(item, fc.constantFrom('1', '2'), fc.constantFrom('approved' as const, 'filed' as const))
      .map(([id, n, decisionType]) => decide(id, { decision: `${id}-${n}`, decisionType })),
  },
  fc
    .tuple(
      person,
      fc.constantFrom('chair' as const, 'member' as const, 'serving-substitute' as const),
      member,
    )
    .map(([who, capacity, servesFor]): MeetingCommand => ({
      type: 'arrive',
      people: [{ person: who, capacity, ...(capacity === 'serving-substitute' && { servesFor }) }],
    })),
  person.map((who) => leave(who)),
  person.map((who): MeetingCommand => ({
    type: 'record-absence',
    kind: 'with-notice',
    people: [{ person: who }],
  })),
  fc.tuple(person, member, fc.boolean()).map(([who, servesFor, paragraphOnly]): MeetingCommand => ({
    type: 'begin-service',
    person: who,
    servesFor,
    paragraphOnly,
  })),
  person.map((who): MeetingCommand => ({ type: 'end-service', person: who })),
  person.map((to): MeetingCommand => ({ type: 'hand-over-chair', to, reason: 'Byte.' })),
  {
    weight: 2,
    arbitrary: fc.tuple(item, person, fc.boolean()).map(([id, who, contested]): MeetingCommand => ({
      type: 'declare-recusal',
      item: id,
      person: who,
      ground: 'relative',
      reason: 'Närstående.',
      contested,
    })),
  },
  fc.tuple(item, person, fc.boolean()).map(([id, who, recused]): MeetingCommand => ({
    type: 'try-recusal',
    item: id,
    person: who,
    recused,
    reasons: 'Prövat.',
  })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(item, proposal)
      .map(([id, one]): MeetingCommand => ({ type: 'put-proposal', item: id, proposal: one, text: one })),
  },
  fc
    .tuple(item, proposal)
    .map(([id, one]): MeetingCommand => ({ type: 'withdraw-proposal', item: id, proposal: one })),
  fc
    .tuple(item, fc.shuffledSubarray(['x', 'y', 'z'], { minLength: 1 }))
    .map(([id, order]): MeetingCommand => ({ type: 'put-proposition', item: id, order, carried: order[0]! })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        item,
        fc.shuffledSubarray(['x', 'y', 'z'], { minLength: 2, maxLength: 2 }),
        fc.array(fc.tuple(person, fc.nat(2)), { minLength: 2, maxLength: 5 }),
        fc.constantFrom('main' as const, 'counter-proposal' as const),
      )
      .map(([id, alternatives, votes, stage]): MeetingCommand => ({
        type: 'hold-vote',
        item: id,
        vote: `v-${id}-${stage}`,
        stage,
        alternatives,
        ballots: votes.map(([who, n]) => ({
          person: who,
          ...(n < 2 && { for: alternatives[n]! }),
        })),
        castingVote: alternatives[0]!,
      })),
  },
  fc.tuple(item, person).map(([id, who]): MeetingCommand => ({
    type: 'make-reservation',
    item: id,
    decision: `${id}-1`,
    person: who,
  })),
  fc.tuple(item, person).map(([id, who]): MeetingCommand => ({
    type: 'record-statement',
    item: id,
    kind: 'note',
    person: who,
    text: 'En mening.',
  })),
  fc.tuple(item, person).map(([id, who]): MeetingCommand => ({
    type: 'approve-paragraphs',
    approval: `o-${id}`,
    items: [id],
    on: '2024-09-18',
    signatures: [
      { person: 'p01', role: 'chair' },
      { person: who, role: 'approver' },
    ],
  })),
  person.map((who) => elect(who)),
  fc.constantFrom(close, drawUp),
  fc
    .tuple(person, fc.constantFrom('chair' as const, 'approver' as const))
    .map(([who, role]) => sign(who, role)),
  fc.constant<MeetingCommand>({ type: 'approve-minutes', on: '2024-10-02' }),
  item.map((id): MeetingCommand => ({
    type: 'correct-minutes',
    correction: `r-${id}`,
    item: id,
    oldText: 'Frågan redovisas.',
    newText: 'Frågan redovisades.',
    reason: 'Skrivfel.',
    person: 'p01',
    on: '2024-10-02',
  })),
);

interface Step {
  readonly before: MeetingState;
  readonly after: MeetingState;
  readonly events: readonly MeetingEvent[];
}

/** Sequences start somewhere along the straight way to approved minutes, so that they reach every state. */
const straight: readonly MeetingCommand[] = [
  ...underWay,
  elect('p03'),
  agendaItem('a'),
  { type: 'open-paragraph', item: 'a' },
  write('a'),
  decide('a'),
  close,
  drawUp,
  sign('p01', 'chair'),
  sign('p03', 'approver'),
  { type: 'approve-minutes', on: '2024-10-02' },
];

function run(commands: readonly MeetingCommand[]): { state: MeetingState; steps: Step[] } {
  const steps: Step[] = [];
  let state = meetingDecider.initial;
  let series: NonNullable<MeetingContext['series']> = context.series!;
  for (const command of commands) {
    const decision = meetingDecider.decide(command, state, { ...context, series });
    if (isRefusal(decision)) {
      expect(decision.detail).toMatch(/^\S[\s\S]*\.$/);
      continue;
    }
    const before = state;
    state = decision.events.reduce(evolveMeeting, state);
    series = { ...series, next: series.next + (decision.elsewhere?.length ?? 0) };
    steps.push({ before, after: state, events: decision.events });
  }
  return { state, steps };
}

const meeting = fc
  .tuple(
    fc.integer({ min: underWay.length, max: straight.length }),
    fc.array(anyCommand, { minLength: 5, maxLength: 40 }),
  )
  .map(([along, commands]) => run([...straight.slice(0, along), ...commands]));

/** Thousands of commands a property; the seed of a failure is printed. */
const THOROUGH = { numRuns: 300 };

describe('Whatever is tried at a meeting that is being held', () => {
  it('6 kap. 27 § KL: nothing is decided without a quorum, or without somebody in the chair', () => {
    fc.assert(
      fc.property(meeting, ({ steps }) => {
        for (const { taken } of decisionsIn(steps)) {
          expect(hasQuorum(taken.present, taken.seats)).toBe(true);
          expect(taken.presiding).not.toBeNull();
          const seats = taken.deciding.map(({ seat }) => seat).filter((seat) => seat !== null);
          expect(new Set(seats).size).toBe(seats.length);
          expect(taken.present).toBeLessThanOrEqual(seats.length);
        }
      }),
      THOROUGH,
    );
  });

  it('6 kap. 30 § KL: nobody recused decides, votes, leads or counts', () => {
    fc.assert(
      fc.property(meeting, ({ steps }) => {
        for (const { before, item: id, taken } of decisionsIn(steps)) {
          const recused = taken.deciding.filter(({ person: who }) => isRecused(before, who, id));
          expect(recused).toEqual([]);
          expect(isRecused(before, taken.presiding!, id)).toBe(false);
        }
      }),
      THOROUGH,
    );
  });

  it('4 kap. 24 § KL: each who decides has exactly one vote in every vote', () => {
    fc.assert(
      fc.property(meeting, ({ steps }) => {
        for (const { before, events } of steps)
          for (const event of events)
            if (event.type === 'vote.held')
              expect(event.data.ballots!.map(({ who }) => who.person).toSorted()).toEqual(
                decidersOf(before, event.data.item)
                  .map(({ who }) => who.person)
                  .toSorted(),
              );
      }),
      THOROUGH,
    );
  });

  it('15 § lag (2003:1210): no seat is ever filled by two', () => {
    fc.assert(
      fc.property(meeting, ({ state }) => {
        const here = state.attendance.filter(({ left }) => left === null).map(({ who }) => who.person);
        expect(new Set(here).size).toBe(here.length);
      }),
      THOROUGH,
    );
  });

  it('JO 581-2013: after approval nothing is added but corrections, and nothing approved changes', () => {
    fc.assert(
      fc.property(meeting, ({ steps, state }) => {
        for (const { before, events } of steps.filter(({ before }) => before.status === 'approved'))
          for (const { type } of events)
            expect([before.status, type]).toEqual([
              'approved',
              expect.stringMatching(/^(minutes\.corrected|meeting\.finding-recorded)$/),
            ]);
        for (const { after } of steps)
          for (const one of after.items.filter(({ approved }) => approved))
            expect(frozen(state, one.item)).toEqual(frozen(after, one.item));
      }),
      THOROUGH,
    );
  });

  it('4 kap. 27 § KL: whoever reserves took part in the decision', () => {
    fc.assert(
      fc.property(meeting, ({ state }) => {
        for (const { decisions, reservations } of state.items)
          for (const { decision, who } of reservations) {
            const { takenBy } = decisions.find((one) => one.decision === decision)!;
            expect(takenBy!.deciding.map((one) => one.person)).toContain(who.person);
          }
      }),
      THOROUGH,
    );
  });
});

describe('A meeting that is planned and summoned', () => {
  it('takes no decision before it is opened', () => {
    expect(run([plan, summon, agendaItem('a'), decide('a')]).steps).toHaveLength(3);
    expect(run([plan, summon, agendaItem('a'), open, decide('a')]).steps).toHaveLength(4);
  });
});

function decisionsIn(steps: readonly Step[]) {
  return steps.flatMap(({ before, events }) =>
    events.flatMap((event) =>
      event.type === 'paragraph.decided'
        ? [{ before, item: event.data.item, taken: event.data.takenBy! }]
        : [],
    ),
  );
}

/** What an approved paragraph is: its heading, text, decisions, votes and reservations. */
function frozen({ items }: MeetingState, id: string): object {
  const { opened, written, decisions, undecided, votes, reservations, statements } = items.find(
    (one) => one.item === id,
  )!;
  return { opened, written, decisions, undecided, votes, reservations, statements };
}
