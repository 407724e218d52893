import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Figures, PeopleCell } from '../follow-up.events.js';
import { figures, noFigures, people, reported } from '../samples/follow-up.sample.js';
import { compare } from './compare.js';
import { publishFigures } from './publish.js';
import { publishSurvey } from './publish-survey.js';

const counted = (kind: Figures['outcomes'][number]['outcome'], count: number) => ({
  outcome: kind,
  text: null,
  count,
  asWritten: null,
});
const shared = (kind: Figures['outcomes'][number]['outcome'], asWritten: string) => ({
  outcome: kind,
  text: null,
  count: null,
  asWritten,
});

describe('7 § lag (2003:1210): what readers get', () => {
  it('is a table in which a small group and those that would give it away are withheld', () => {
    const table = people(null, {
      cells: [
        { sex: 'women', municipality: 'Fjällnäs', count: 16 },
        { sex: 'men', municipality: 'Fjällnäs', count: 9 },
        { sex: 'women', municipality: 'Tärnvik', count: 8 },
        { sex: 'men', municipality: 'Tärnvik', count: 3 },
        { sex: 'women', municipality: 'Storsele', count: 7 },
        { sex: 'men', municipality: 'Storsele', count: 6 },
      ],
    });
    expect(publishFigures({ ...noFigures, participants: table }, 5)).toMatchObject({
      withheld: true,
      participants: {
        total: 49,
        bySex: [{ count: 31 }, { count: 18 }],
        byMunicipality: [{ count: 25 }, { count: 11 }, { count: 13 }],
        cells: [
          { count: 16 },
          { count: 9 },
          { count: null },
          { count: null },
          { count: null },
          { count: null },
        ],
      },
    });
  });

  it('shows a total alone, unless it is itself small', () => {
    const shown = (total: number) =>
      publishFigures(figures({ participants: people(total) }), 5).participants?.total;
    expect([4, 5, 0].map(shown)).toEqual([null, 5, 0]);
  });

  it('shows no small cell of any table, whatever the figures are', () => {
    const cell: fc.Arbitrary<PeopleCell> = fc.record({
      sex: fc.constantFrom('women' as const, 'men' as const, 'unknown' as const),
      municipality: fc.constantFrom('A', 'B', 'C', null),
      count: fc.nat({ max: 12 }),
    });
    const cells = fc.uniqueArray(cell, {
      maxLength: 9,
      selector: ({ sex, municipality }) => `${sex} ${municipality}`,
    });
    fc.assert(
      fc.property(cells, fc.nat({ max: 6 }), (some, more) => {
        const sum = some.reduce((total, { count }) => total + count, 0);
        const { participants } = publishFigures(
          { ...noFigures, participants: people(sum + more, { cells: some }) },
          5,
        );
        const shown = [
          participants!.total,
          ...participants!.cells.map(({ count }) => count),
          ...participants!.bySex.map(({ count }) => count),
          ...participants!.byMunicipality.map(({ count }) => count),
        ];
        expect(shown.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
        participants!.cells.forEach(({ count }, index) => {
          if (count !== null) expect(count).toBe(some[index]!.count);
        });
      }),
    );
  });

  it('gives the share of each outcome only where both numbers are shown', () => {
    const said = {
      ...noFigures,
      ended: people(26),
      outcomes: [counted('work', 13), counted('studies', 2), counted('care', 5), counted('moved', 6)],
    };
    expect(publishFigures(said, 5).outcomes).toMatchObject([
      { count: 13, percent: 50, withheld: false },
      { count: null, percent: null, withheld: true },
      { count: null, percent: null, withheld: true },
      { count: 6, percent: 23, withheld: false },
    ]);
  });

  it('leaves percentages as they are written, unless they are of a few', () => {
    const shown = (ended: Figures['ended'], ...shares: string[]) =>
      publishFigures(
        {
          ...noFigures,
          ended,
          outcomes: shares.map((asWritten, i) => shared((['work', 'care', 'moved'] as const)[i]!, asWritten)),
        },
        5,
      ).outcomes.map(({ asWritten }) => asWritten);
    expect(shown(people(73), '47 %', '26 %', '25 %')).toEqual(['47 %', '26 %', '25 %']);
    expect(shown(people(73), '4 %', '30 %', '66 %')).toEqual([null, null, '66 %']);
    // In sixty these are two, ten and forty-seven: one is lost in rounding, and hides nothing.
    expect(shown(people(60), '4 %', '17 %', '79 %')).toEqual([null, null, '79 %']);
    expect(shown(people(3), '33 %', '67 %')).toEqual([null, null]);
    expect(shown(null, '4 %', '96 %')).toEqual(['4 %', '96 %']);
  });

  it('has no average of a few, and no goal that a few reached', () => {
    const timeBefore = { bands: [], average: 'drygt fyra år' };
    const average = (total: number) =>
      publishFigures({ ...noFigures, participants: people(total), timeBefore }, 5).timeBefore?.average;
    expect([4, 5].map(average)).toEqual([null, 'drygt fyra år']);
    const goal = (outcome: number, ofPeople: boolean) =>
      publishFigures({ ...noFigures, goals: [{ text: 'Mål', target: 10, outcome, people: ofPeople }] }, 5)
        .goals[0];
    expect(goal(3, true)).toMatchObject({ outcome: null, withheld: true });
    expect(goal(3, false)).toMatchObject({ outcome: 3, withheld: false });
    expect(goal(12, true)).toMatchObject({ outcome: 12 });
  });

  it('compares with the report before what is shown of both', () => {
    const now = reported({ figures: figures({ begun: people(20), ended: people(3) }) });
    const before = {
      followUp: 'forra',
      ...reported({ figures: figures({ begun: people(14), ended: people(9) }) }),
    };
    expect(compare(now, before, 5)).toMatchObject({
      followUp: 'forra',
      changes: [
        { figure: 'participants', change: 0 },
        { figure: 'begun', before: 14, now: 20, change: 6 },
      ],
    });
  });
});

describe('7 § lag (2003:1210): what readers get of a survey', () => {
  const options = ['bra', 'daligt'].map((option) => ({ option, text: option }));
  const opened = {
    title: 'Enkät',
    round: '2025',
    groups: ['staff' as const, 'participants-ended' as const],
    questions: [{ question: 'q', text: 'Hur är det?', options }],
    opensOn: '2025-05-01',
    closesOn: '2025-05-31',
  };
  const came = (group: 'staff' | 'participants-ended', answered: number, ...counts: number[]) => ({
    group,
    how: 'mail' as const,
    on: '2025-05-02',
    handedOut: answered * 2,
    answered,
    results: [
      { question: 'q', counts: counts.map((count, index) => ({ option: options[index]!.option, count })) },
    ],
  });

  it('adds up what came in, with its rate, and withholds a small group', () => {
    const results = publishSurvey(
      opened,
      [came('staff', 10, 10, 0), came('staff', 12, 6, 6), came('participants-ended', 4, 4)],
      5,
    );
    expect(results).toEqual([
      {
        group: 'staff',
        handedOut: 44,
        answered: 22,
        responsePercent: 50,
        questions: [
          {
            question: 'q',
            options: [
              { option: 'bra', count: 16 },
              { option: 'daligt', count: 6 },
            ],
          },
        ],
      },
      {
        group: 'participants-ended',
        handedOut: 8,
        answered: null,
        responsePercent: null,
        questions: [
          {
            question: 'q',
            options: [
              { option: 'bra', count: null },
              { option: 'daligt', count: null },
            ],
          },
        ],
      },
    ]);
  });
});
