import { describe, expect, it } from '@jest/globals';
import { specification } from '#testing';
import { meetingDecider } from '../meeting.decider.js';
import type { MeetingCommand } from '../meeting.commands.js';
import type { HoldVote } from '../procedure.commands.js';
import {
  charter,
  context,
  decide,
  item,
  leave,
  paragraph,
  play,
  stateAfter,
  underWay,
} from '../samples/board-meeting.sample.js';

const given = specification(meetingDecider);
const started = [...underWay, ...paragraph('a')];
const put = (proposal: string, by?: string): MeetingCommand => ({
  type: 'put-proposal',
  item: 'a',
  proposal,
  ...(by && { by }),
  text: `Förslaget ${proposal}`,
});
const proposition = (carried: string, ...order: string[]): MeetingCommand => ({
  type: 'put-proposition',
  item: 'a',
  order,
  carried,
});
const two = [...started, put('bifall', 'p01'), put('avslag', 'p02')];
const ballots = (votes: Record<string, string | null>): NonNullable<HoldVote['ballots']> =>
  Object.entries(votes).map(([person, choice]) => ({ person, ...(choice && { for: choice }) }));
const vote = (votes: Record<string, string | null>, more: Partial<HoldVote> = {}): MeetingCommand => ({
  type: 'hold-vote',
  item: 'a',
  vote: 'v1',
  alternatives: ['bifall', 'avslag'],
  ballots: ballots(votes),
  ...more,
});
const threeToOne = { p01: 'bifall', p02: 'avslag', p03: 'bifall', p04: 'bifall' };
const even = { p01: 'bifall', p02: 'avslag', p03: 'bifall', p04: 'avslag' };
const held = (...commands: MeetingCommand[]) => stateAfter(...commands).items[0]!.votes[0];

describe('5 kap. 54 § KL: the proposals are put', () => {
  it('in the chair’s order, and what is carried by acclamation is what is decided', () => {
    const state = stateAfter(...two, proposition('bifall', 'avslag', 'bifall'), decide('a'));
    expect(state.items[0]).toMatchObject({
      proposition: { order: ['avslag', 'bifall'], carried: 'bifall', putBy: { person: 'p01' } },
      decisions: [{ proposal: 'bifall' }],
    });
  });

  it('and until then nothing is decided between several', () => {
    given(play(...two))
      .when(decide('a'), context)
      .thenRefused('question-not-put', { proposals: ['bifall', 'avslag'] });
  });

  it('a decision for another than the one that won is refused', () => {
    given(play(...two, proposition('bifall', 'bifall', 'avslag')))
      .when(decide('a', { proposal: 'avslag' }), context)
      .thenRefused('outcome-differs', { proposal: 'avslag', carried: 'bifall' });
  });

  it('a single proposal needs no question, and a matter can be put off whatever is proposed', () => {
    expect(stateAfter(...started, put('bifall'), decide('a')).items[0]!.decisions).toMatchObject([
      { proposal: 'bifall' },
    ]);
    expect(
      stateAfter(...two, decide('a', { decisionType: 'remitted', remittedFor: 'Ny beräkning' })).items[0]!
        .decisions,
    ).toMatchObject([{ type: 'remitted', proposal: null }]);
  });

  it('what is withdrawn is neither put nor carried', () => {
    const withdrawn = [...two, { type: 'withdraw-proposal', item: 'a', proposal: 'avslag' } as const];
    expect(stateAfter(...withdrawn, decide('a')).items[0]!.decisions).toMatchObject([{ proposal: 'bifall' }]);
    given(play(...withdrawn))
      .when(proposition('avslag', 'bifall', 'avslag'), context)
      .thenRefused('proposal-withdrawn');
  });

  it('every proposal is put once, and only those there are', () => {
    given(play(...two))
      .when(proposition('bifall', 'bifall'), context)
      .thenRefused('order-differs');
    given(play(...two))
      .when(proposition('annat', 'bifall', 'annat'), context)
      .thenRefused('proposal-unknown');
    given(play(...two))
      .when(put('bifall'), context)
      .thenRefused('proposal-taken');
    given(play(...started))
      .when(put('x', 'p05'), context)
      .thenRefused('not-a-decider');
  });
});

describe('5 kap. 55 § KL: an open vote', () => {
  it('is by name, and the majority decides', () => {
    expect(
      held(...two, proposition('avslag', 'bifall', 'avslag'), vote(threeToOne, { demandedBy: 'p03' })),
    ).toMatchObject({
      tally: [
        { proposal: 'bifall', votes: 3 },
        { proposal: 'avslag', votes: 1 },
      ],
      abstained: 0,
      demandedBy: { person: 'p03' },
      decidedBy: 'majority',
      carried: 'bifall',
      castBy: null,
    });
    expect(stateAfter(...two, vote(threeToOne), decide('a')).items[0]!.decisions).toMatchObject([
      { proposal: 'bifall' },
    ]);
  });

  it('4 kap. 25 § KL: whoever wants may abstain', () => {
    expect(held(...two, vote({ ...threeToOne, p03: null }))).toMatchObject({
      abstained: 1,
      carried: 'bifall',
    });
  });

  it('equal votes are settled by the chair’s casting vote, and need it', () => {
    given(play(...two))
      .when(vote(even), context)
      .thenRefused('casting-vote-missing', { chair: 'p01' });
    expect(held(...two, vote(even, { castingVote: 'bifall' }))).toMatchObject({
      decidedBy: 'casting-vote',
      castBy: { person: 'p01' },
      carried: 'bifall',
    });
  });

  it('4 kap. 25 § KL: the chair must vote where it is needed', () => {
    given(play(...two))
      .when(vote({ p01: null, p02: 'avslag', p03: 'bifall', p04: null }), context)
      .thenRefused('chair-must-vote', { chair: 'p01' });
  });

  it('4 kap. 24 § KL: each who decides has one vote, and nobody else', () => {
    given(play(...two))
      .when(vote({ p01: 'bifall', p02: 'avslag', p03: 'bifall', p05: 'bifall' }), context)
      .thenRefused('ballots-differ', { missing: ['p04'], outsiders: ['p05'], twice: [] });
    given(play(...two, leave('p04')))
      .when(vote(threeToOne), context)
      .thenRefused('ballots-differ', { outsiders: ['p04'] });
  });

  it('a recused person has none', () => {
    const recused: MeetingCommand = {
      type: 'declare-recusal',
      item: 'a',
      person: 'p03',
      ground: 'relative',
      reason: 'Närstående till sökanden.',
    };
    given(play(...two, recused))
      .when(vote(threeToOne), context)
      .thenRefused('ballots-differ', { outsiders: ['p03'] });
  });

  it('is not secret in a matter', () => {
    given(play(...two))
      .when(
        vote(
          {},
          {
            secret: true,
            counted: {
              votes: [
                { proposal: 'bifall', votes: 3 },
                { proposal: 'avslag', votes: 1 },
              ],
              abstained: 0,
            },
          },
        ),
        context,
      )
      .thenRefused('secret-vote-in-matter');
  });

  it('stands between two, and is not held twice', () => {
    given(play(...two))
      .when(vote(threeToOne, { alternatives: ['bifall'] }), context)
      .thenRefused('proposals-few');
    given(play(...two, vote(threeToOne)))
      .when(vote(threeToOne, { vote: 'v2' }), context)
      .thenRefused('vote-settled');
    given(play(...two))
      .when(vote({ p01: 'annat' }), context)
      .thenRefused('ballots-missing');
  });
});

describe('29 § FL as a model: three proposals', () => {
  const three = [...two, put('delvis', 'p03')];
  const counter = vote(
    { p01: 'avslag', p02: 'avslag', p03: 'delvis', p04: 'delvis' },
    { stage: 'counter-proposal', alternatives: ['avslag', 'delvis'], castingVote: 'delvis' },
  );

  it('the counter-proposal is voted on before the main vote', () => {
    given(play(...three))
      .when(vote(threeToOne), context)
      .thenRefused('counter-proposal-first', { left: ['delvis'] });
    const main = vote(
      { p01: 'bifall', p02: 'delvis', p03: 'delvis', p04: 'delvis' },
      { vote: 'v2', alternatives: ['bifall', 'delvis'] },
    );
    const state = stateAfter(...three, counter, main, decide('a', { decisionType: 'partly-granted' }));
    expect(state.items[0]!.votes.map(({ stage, carried }) => [stage, carried])).toEqual([
      ['counter-proposal', 'delvis'],
      ['main', 'delvis'],
    ]);
    expect(state.items[0]!.decisions).toMatchObject([{ proposal: 'delvis' }]);
  });
});

describe('5 kap. 55 § KL: elections', () => {
  const secretElection = (votes: [number, number], more: Partial<HoldVote> = {}): MeetingCommand => ({
    type: 'hold-vote',
    item: 'a',
    vote: 'v1',
    election: true,
    secret: true,
    alternatives: ['bifall', 'avslag'],
    counted: {
      votes: [
        { proposal: 'bifall', votes: votes[0] },
        { proposal: 'avslag', votes: votes[1] },
      ],
      abstained: 4 - votes[0] - votes[1],
    },
    ...more,
  });

  it('may be secret: only the counts are kept', () => {
    expect(held(...two, secretElection([2, 1]))).toMatchObject({
      ballots: null,
      abstained: 1,
      carried: 'bifall',
    });
    given(play(...two, leave('p04')))
      .when(secretElection([2, 1]), context)
      .thenRefused('ballots-differ', { counted: 4 });
  });

  it('equal votes are settled by lot, never by a casting vote', () => {
    given(play(...two))
      .when(secretElection([2, 2], { castingVote: 'bifall' }), context)
      .thenRefused('lot-missing', { equal: ['bifall', 'avslag'] });
    expect(held(...two, secretElection([2, 2], { lot: 'avslag' }))).toMatchObject({
      decidedBy: 'lot',
      carried: 'avslag',
    });
  });
});

describe('9 § 6 lag (2003:1210): a qualified majority where the charter has it', () => {
  const demanding = {
    ...context,
    charter: { ...charter, qualifiedMajorities: [{ matter: 'utvidgning', ayes: 3, of: 4 }] },
  };
  const matter = [
    ...underWay,
    { ...(item('a') as object), matter: 'utvidgning' } as MeetingCommand,
    { type: 'open-paragraph', item: 'a' } as const,
    put('bifall', 'p01'),
    put('avslag', 'p02'),
  ];

  it('is demanded of the vote', () => {
    expect(given(play(...matter)).when(vote(threeToOne), demanding).decision).toMatchObject({
      events: [{ data: { majority: { ayes: 3, of: 4 }, carried: 'bifall' } }],
    });
    expect(given(play(...matter)).when(vote(even), demanding).decision).toMatchObject({
      events: [{ data: { carried: 'avslag', decidedBy: 'majority' } }],
    });
  });

  it('cannot be found by acclamation between several proposals', () => {
    given(play(...matter, proposition('bifall', 'bifall', 'avslag')))
      .when(decide('a'), demanding)
      .thenRefused('vote-required', { majority: { matter: 'utvidgning', ayes: 3, of: 4 } });
  });
});
