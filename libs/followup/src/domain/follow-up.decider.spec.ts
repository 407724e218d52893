import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { fold } from '#kernel';
import { specification } from '#testing';
import type { FollowUpCommand } from './follow-up.commands.js';
import { type FollowUpContext, followUpDecider } from './follow-up.decider.js';
import type { Figures, FollowUpEvent, People } from './follow-up.events.js';
import { figures, noFigures, people, reported } from './samples/follow-up.sample.js';

const given = specification(followUpDecider);
const context: FollowUpContext = {
  actor: { person: 'p01', roles: ['secretary'] },
  contact: null,
  founded: true,
  today: '2025-08-11',
};
const report = (said: Parameters<typeof reported>[0] = {}): FollowUpCommand => ({
  type: 'report-figures',
  ...reported(said),
});
const before: FollowUpEvent[] = [{ type: 'follow-up.reported', data: reported() }];
const reporting = (said: Partial<Figures>) =>
  given([]).when(report({ figures: { ...noFigures, ...said } }), context);
const correcting = (said: Figures) =>
  given(before).when({ type: 'correct-figures', reason: 'Fel räknat', figures: said }, context);
const cells = (...counts: number[]) => ({
  cells: counts.map((count, index) => ({ sex: 'women' as const, municipality: `Kommun ${index}`, count })),
});
const outcome = (
  kind: Figures['outcomes'][number]['outcome'],
  said: { count?: number; asWritten?: string },
): Figures['outcomes'][number] => ({ outcome: kind, text: null, count: null, asWritten: null, ...said });
const findings = (said: Partial<Figures>): unknown[] => {
  const { decision } = reporting(said);
  return 'events' in decision ? decision.events.slice(1).map(({ data }) => data) : ['refused'];
};

describe('7 § lag (2003:1210): a report of figures', () => {
  it('is kept as it was given', () => {
    given([])
      .when(report(), context)
      .then([{ type: 'follow-up.reported', data: reported() }]);
  });

  it('is given by an applicant for a grant that they are the contact of, and no other', () => {
    const actor = { person: 'p42', roles: ['applicant'] };
    for (const contact of [null, 'p43'])
      given([])
        .when(report(), { ...context, actor, contact })
        .thenRefused('not-your-figures');
    given([])
      .when(report(), { ...context, actor, contact: 'p42' })
      .then([{ type: 'follow-up.reported', data: reported() }]);
  });

  it('is given once under an id, in an association that is there', () => {
    given(before).when(report(), context).thenRefused('follow-up-already-reported');
    given([])
      .when(report(), { ...context, founded: false })
      .thenRefused('follow-up-association-unknown');
  });

  it('is of a period that has ended, in the order of the days', () => {
    given([])
      .when(report({ to: '2025-08-11' }), context)
      .thenRefused('figures-period-not-ended', { to: '2025-08-11', today: '2025-08-11' });
    given([])
      .when(report({ from: '2025-07-01', to: '2025-06-30' }), context)
      .thenRefused('figures-period-reversed');
    given([])
      .when(report({ from: '2025-08-10', to: '2025-08-10' }), context)
      .then([{ type: 'follow-up.reported', data: reported({ from: '2025-08-10', to: '2025-08-10' }) }]);
  });

  it('says something in numbers', () => {
    reporting({ note: 'Det har gått bra.' }).thenRefused('figures-missing');
    reporting({ participants: people(null) }).thenRefused('figures-total-missing', { field: 'participants' });
  });

  it.each<[string, Partial<Figures>]>([
    ['a total', { participants: people(-1) }],
    ['a cell', { begun: people(null, cells(3, -1)) }],
    ['an outcome', { outcomes: [outcome('work', { count: -2 })] }],
    ['a band', { timeBefore: { bands: [{ band: '1-2-years', count: -1 }], average: null } }],
    ['a goal of people', { goals: [{ text: 'Arbete', target: 10, outcome: -1, people: true }] }],
  ])('has no negative number: %s', (_what, said) => {
    reporting(said).thenRefused('figures-negative');
  });

  it('has no more in its cells than in its total', () => {
    reporting({ ended: people(10, cells(7, 4)) }).thenRefused('figures-cells-exceed-total', {
      field: 'ended',
      sum: 11,
      total: 10,
    });
  });

  it.each<[string, Partial<Figures>]>([
    ['cell', { participants: people(null, { cells: [...cells(3).cells, ...cells(4).cells] }) }],
    ['outcome', { outcomes: [outcome('work', { count: 1 }), outcome('work', { count: 2 })] }],
    [
      'band',
      {
        timeAfter: {
          bands: [
            { band: '1-2-years', count: 1 },
            { band: '1-2-years', count: 1 },
          ],
          average: null,
        },
      },
    ],
    [
      'share',
      {
        participants: people(9, {
          shares: [
            { sex: null, municipality: 'A', asWritten: '50 %' },
            { sex: null, municipality: 'A', asWritten: '50 %' },
          ],
        }),
      },
    ],
  ])('has no %s twice', (_what, said) => {
    reporting(said).thenRefused('figures-cell-twice');
  });

  it('has no more outcomes than people who left', () => {
    reporting({ ended: people(9), outcomes: [outcome('work', { count: 10 })] }).thenRefused(
      'figures-outcomes-exceed-ended',
      { outcomes: 10, ended: 9 },
    );
    reporting({ ended: people(null, cells(4, 4)), outcomes: [outcome('work', { count: 9 })] }).thenRefused(
      'figures-outcomes-exceed-ended',
    );
  });

  it('counts a division or gives its percentages, not both', () => {
    reporting({
      participants: people(null, {
        ...cells(10, 10),
        shares: [{ sex: null, municipality: 'A', asWritten: '50 %' }],
      }),
    }).thenRefused('figures-counted-and-shared', { field: 'participants' });
    reporting({
      outcomes: [outcome('work', { count: 1 }), outcome('care', { asWritten: '10 %' })],
    }).thenRefused('figures-counted-and-shared', { field: 'outcomes' });
  });

  it.each(['47', '101 %', 'hälften', '-3 %'])('takes no share of %s', (asWritten) => {
    reporting({ outcomes: [outcome('work', { asWritten })] }).thenRefused('figures-share-unclear');
    reporting({ outcomes: [outcome('work', {})] }).thenRefused('figures-share-unclear');
    reporting({
      participants: people(10, { shares: [{ sex: 'women', municipality: 'A', asWritten: '50 %' }] }),
    }).thenRefused('figures-share-unclear');
  });
});

describe('Figures that are taken as they are', () => {
  it('are remarked on when percentages do not come to a hundred', () => {
    const shares = (...all: string[]) => ({
      outcomes: all.map((asWritten, index) =>
        outcome((['work', 'care', 'continued-rehabilitation'] as const)[index]!, { asWritten }),
      ),
    });
    expect(findings(shares('47 %', '26 %', '25 %'))).toMatchObject([
      { rule: 'figures-shares-differ', facts: { hundredths: 9800, byRounding: false } },
    ]);
    expect(findings(shares('33 %', '33 %', '33 %'))).toMatchObject([
      { rule: 'figures-shares-differ', facts: { byRounding: true } },
    ]);
    expect(findings(shares('33,3 %', '33,3 %', '33,4 procent'))).toEqual([]);
  });

  it('are remarked on when the cells are fewer than the total, without saying by how many', () => {
    const [finding] = findings({ participants: people(20, cells(10, 8)) }) as [{ message: string }];
    expect(finding).toMatchObject({ rule: 'figures-total-differs', facts: { field: 'participants' } });
    expect(finding.message).not.toMatch(/\d/);
    expect(findings({ participants: people(18, cells(10, 8)) })).toEqual([]);
  });

  it('are remarked on when more have left than took part', () => {
    expect(findings({ participants: people(10), begun: people(10), ended: people(11) })).toMatchObject([
      { rule: 'figures-more-than-participants', facts: { field: 'ended' } },
    ]);
  });
});

describe('A correction', () => {
  const better = figures({ ended: people(14) });

  it('replaces the figures, says why, and leaves the old ones in the history', () => {
    const data = { on: context.today, reason: 'Fel räknat', figures: better };
    correcting(better).then([{ type: 'follow-up.corrected', data }]);
    const state = fold(followUpDecider, [...before, { type: 'follow-up.corrected', data }]);
    expect(state.reported?.figures).toEqual(better);
    expect(state.corrections).toEqual([
      { on: context.today, reason: 'Fel räknat', before: reported().figures },
    ]);
  });

  it('changes something, in a report that is there', () => {
    correcting(reported().figures).thenRefused('figures-unchanged');
    given([])
      .when({ type: 'correct-figures', reason: 'Fel', figures: better }, context)
      .thenRefused('follow-up-unknown');
  });

  it('is held to the same as the report', () => {
    correcting(figures({ ended: people(1, cells(2)) })).thenRefused('figures-cells-exceed-total');
  });

  it('takes back what was remarked on, when it mends it', () => {
    const odd = reported({ figures: figures({ ended: people(10, cells(3)) }) });
    const state = fold(followUpDecider, [
      { type: 'follow-up.reported', data: odd },
      {
        type: 'follow-up.finding-recorded',
        data: { rule: 'figures-total-differs', severity: 'warning', message: '', item: null, facts: {} },
      },
      { type: 'follow-up.corrected', data: { on: context.today, reason: 'Fel', figures: better } },
    ]);
    expect(state.findings).toEqual([]);
  });
});

describe('Whatever numbers come', () => {
  it('are taken whole or refused by name', () => {
    const table = fc.record({
      total: fc.option(fc.integer({ min: -1, max: 30 })),
      cells: fc.array(
        fc.record({
          sex: fc.constantFrom('women' as const, 'men' as const, 'unknown' as const),
          municipality: fc.option(fc.constantFrom('A', 'B')),
          count: fc.integer({ min: -1, max: 12 }),
        }),
        { maxLength: 4 },
      ),
      shares: fc.constant<People['shares']>([]).map((shares) => [...shares]),
    });
    fc.assert(
      fc.property(fc.option(table), fc.option(table), (participants, ended) => {
        const said = { ...noFigures, participants, ended };
        const decision = followUpDecider.decide(report({ figures: said }), followUpDecider.initial, context);
        if ('refused' in decision) expect(decision.refused.id).toMatch(/^figures-/);
        else
          expect(decision.events[0]).toEqual({
            type: 'follow-up.reported',
            data: reported({ figures: said }),
          });
      }),
    );
  });
});
