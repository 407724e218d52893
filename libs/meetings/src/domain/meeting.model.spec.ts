import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRefusal } from '#kernel';
import { hasQuorum } from '#statute';
import { currentItem, decidersOf, isRecused, presidents, presidingAt } from './attendance.js';
import { liveProposals } from './law/proposals.js';
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

/** What somebody tries, made into a command when it is known how the meeting stands. */
type Attempt = (state: MeetingState) => MeetingCommand;

const person = fc.constantFrom('p01', 'p02', 'p03', 'p04', 'p05', 'p09', 'p10');
const proposal = fc.constantFrom('x', 'y', 'z');
const member = fc.constantFrom('avesta', 'hedemora', 'sater', 'region');
const choices = fc.array(fc.nat(2), { minLength: 8, maxLength: 8 });

/** Mostly in the paragraph that is open, sometimes in an earlier one or one that is not opened yet. */
const by = <Value>(
  values: fc.Arbitrary<Value>,
  attempt: (value: Value, item: string, state: MeetingState) => MeetingCommand,
): fc.Arbitrary<Attempt> =>
  fc.tuple(values, fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 1 }), fc.nat(5)).map(
    ([value, other, n]): Attempt =>
      (state) =>
        attempt(value, (n === 0 ? other : null) ?? currentItem(state) ?? 'a', state),
  );

/** A vote as it should be: each decider once; `fault` 1 leaves one out, 2 lets somebody vote who may not. */
function voteIn(id: string, state: MeetingState, votes: readonly number[], fault: number): MeetingCommand {
  const item = state.items.find((one) => one.item === id);
  const live = item ? liveProposals(item).map((one) => one.proposal) : [];
  const alternatives = [live[0] ?? 'x', live[1] ?? 'y'];
  const voters = [
    ...decidersOf(state, id)
      .map(({ who }) => who.person)
      .slice(fault === 1 ? 1 : 0),
    ...(fault === 2 ? ['p05'] : []),
  ];
  return {
    type: 'hold-vote',
    item: id,
    vote: `v-${id}-${live.length}`,
    stage: live.length > 2 ? 'counter-proposal' : 'main',
    alternatives,
    ballots: voters.map((who, n) => ({
      person: who,
      ...(votes[n]! < 2 && { for: alternatives[votes[n]!]! }),
    })),
    castingVote: alternatives[0]!,
  };
}

const often = (weight: number, arbitrary: fc.Arbitrary<Attempt>) => ({ weight, arbitrary });
const always = (...commands: MeetingCommand[]): fc.Arbitrary<Attempt> =>
  fc.constantFrom(...commands).map((command) => () => command);

const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  often(
    3,
    fc.constant<Attempt>((state) => {
      const next = state.items.find(({ opened }) => !opened);
      return next ? { type: 'open-paragraph', item: next.item } : agendaItem(`d${state.items.length}`);
    }),
  ),
  often(
    3,
    by(fc.constant(null), (_, id) => write(id)),
  ),
  often(
    4,
    by(fc.constantFrom('1', '2'), (n, id) =>
      decide(id, { decision: `${id}-${n}`, decisionType: 'approved' }),
    ),
  ),
  often(
    2,
    by(
      fc.tuple(
        person,
        fc.constantFrom('chair' as const, 'member' as const, 'serving-substitute' as const),
        member,
      ),
      ([who, capacity, servesFor]) => ({
        type: 'arrive',
        people: [{ person: who, capacity, ...(capacity === 'serving-substitute' && { servesFor }) }],
      }),
    ),
  ),
  by(person, (who) => leave(who)),
  by(person, (who) => ({ type: 'record-absence', kind: 'with-notice', people: [{ person: who }] })),
  often(
    2,
    by(fc.tuple(member, fc.boolean()), ([servesFor, paragraphOnly]) => ({
      type: 'begin-service',
      person: 'p05',
      servesFor,
      paragraphOnly,
    })),
  ),
  by(fc.constantFrom('p04', 'p05'), (who) => ({ type: 'end-service', person: who })),
  by(person, (to) => ({ type: 'hand-over-chair', to, reason: 'Byte.' })),
  often(
    2,
    by(fc.tuple(person, fc.boolean()), ([who, contested], id) => ({
      type: 'declare-recusal',
      item: id,
      person: who,
      ground: 'relative',
      reason: 'Närstående.',
      contested,
    })),
  ),
  often(
    2,
    by(fc.boolean(), (recused, id, state) => ({
      type: 'try-recusal',
      item: id,
      person:
        state.items.find((one) => one.item === id)?.recusals.find(({ outcome }) => outcome === 'pending')?.who
          .person ?? 'p02',
      recused,
      reasons: 'Prövat.',
    })),
  ),
  often(
    4,
    by(proposal, (one, id) => ({ type: 'put-proposal', item: id, proposal: one, text: one })),
  ),
  by(proposal, (one, id) => ({ type: 'withdraw-proposal', item: id, proposal: one })),
  often(
    2,
    by(fc.nat(2), (n, id, state) => {
      const item = state.items.find((one) => one.item === id);
      const order = item ? liveProposals(item).map((one) => one.proposal) : ['x'];
      return { type: 'put-proposition', item: id, order, carried: order[n] ?? 'x' };
    }),
  ),
  often(
    4,
    by(fc.tuple(choices, fc.nat(5)), ([votes, fault], id, state) => voteIn(id, state, votes, fault)),
  ),
  often(
    2,
    by(person, (who, id) => ({ type: 'make-reservation', item: id, decision: `${id}-1`, person: who })),
  ),
  by(person, (who, id) => ({
    type: 'record-statement',
    item: id,
    kind: 'note',
    person: who,
    text: 'En mening.',
  })),
  often(
    2,
    by(fc.constant(null), (_, id, state) => ({
      type: 'approve-paragraphs',
      approval: `o-${id}`,
      items: [id],
      on: '2024-09-18',
      signatures: [
        { person: presidingAt(state, id)?.who.person ?? 'p01', role: 'chair' },
        { person: 'p03', role: 'approver' },
      ],
    })),
  ),
  always(close, drawUp),
  fc.constant<Attempt>((state) =>
    state.signatures.length > 0
      ? sign('p03', 'approver')
      : sign(presidents(state)[0]?.who.person ?? 'p01', 'chair'),
  ),
  always({ type: 'approve-minutes', on: '2024-10-02' }),
  often(
    2,
    by(fc.constant(null), (_, id, state) => ({
      type: 'correct-minutes',
      correction: `r-${state.corrections.length}`,
      item: id,
      oldText: 'Frågan redovisas.',
      newText: 'Frågan redovisades.',
      reason: 'Skrivfel.',
      person: 'p01',
      on: '2024-10-02',
    })),
  ),
);

interface Run {
  readonly [fc.toStringMethod]: () => string;
  readonly state: MeetingState;
  readonly steps: readonly Step[];
}

interface Step {
  readonly before: MeetingState;
  readonly after: MeetingState;
  readonly events: readonly MeetingEvent[];
}

/** Sequences start somewhere along the straight way to approved minutes, so that they reach every state. */
const beginning: readonly MeetingCommand[] = [
  ...underWay,
  elect('p03'),
  agendaItem('a'),
  agendaItem('b'),
  agendaItem('c'),
];
const straight: readonly MeetingCommand[] = [
  ...beginning,
  { type: 'open-paragraph', item: 'a' },
  write('a'),
  decide('a'),
  close,
  drawUp,
  sign('p01', 'chair'),
  sign('p03', 'approver'),
  { type: 'approve-minutes', on: '2024-10-02' },
];

/** What a failure shows of a run: the events, not the states. */
function told({ events }: Step): string {
  return events.map(({ type, data }) => `${type} ${JSON.stringify(data)}`).join('\n');
}

function run(attempts: readonly Attempt[]): Run {
  const steps: Step[] = [];
  let state = meetingDecider.initial;
  let series: NonNullable<MeetingContext['series']> = context.series!;
  for (const attempt of attempts) {
    const decision = meetingDecider.decide(attempt(state), state, { ...context, series });
    if (isRefusal(decision)) {
      expect(decision.detail).toMatch(/^\S[\s\S]*\.$/);
      continue;
    }
    const before = state;
    state = decision.events.reduce(evolveMeeting, state);
    series = { ...series, next: series.next + (decision.elsewhere?.length ?? 0) };
    steps.push({ before, after: state, events: decision.events });
  }
  return { state, steps, [fc.toStringMethod]: () => steps.map(told).join('\n') };
}

const meant = (...commands: readonly MeetingCommand[]): Attempt[] => commands.map((command) => () => command);

/** A meeting in the middle of a contested matter: two proposals stand against each other. */
const contested: readonly MeetingCommand[] = [
  ...beginning,
  { type: 'open-paragraph', item: 'a' },
  write('a'),
  { type: 'put-proposal', item: 'a', proposal: 'x', text: 'Bifall' },
  { type: 'put-proposal', item: 'a', proposal: 'y', text: 'Avslag' },
];

const meeting = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(beginning) },
      { weight: 4, arbitrary: fc.constant(contested) },
      {
        weight: 2,
        arbitrary: fc
          .integer({ min: beginning.length, max: straight.length })
          .map((along) => straight.slice(0, along)),
      },
    ),
    fc.array(attempts, { minLength: 20, maxLength: 60, size: 'max' }),
  )
  .map(([before, tried]) => run([...meant(...before), ...tried]));

/** Thousands of commands a property; the seed of a failure is printed. */
const THOROUGH = { numRuns: 1000 };

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
    expect(run(meant(plan, summon, agendaItem('a'), decide('a'))).steps).toHaveLength(3);
    expect(run(meant(plan, summon, agendaItem('a'), open, decide('a'))).steps).toHaveLength(4);
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
