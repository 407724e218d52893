import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Counts, type SafeTable, withhold, withholdInList } from './suppression.js';

/** Every table of whole numbers, nought or more, that agrees with what is shown and has this total. */
function* tablesThatAgree(safe: SafeTable): Generator<number[][]> {
  const [rows, columns] = [safe.cells.length, safe.cells[0]!.length];
  const table = safe.cells.map((row) => row.map(() => 0));
  const total = safe.total!;

  function* fill(at: number, left: number): Generator<number[][]> {
    if (at > 0 && at % columns === 0 && !rowAgrees(at / columns - 1)) return;
    if (at === rows * columns) {
      if (left === 0 && safe.columnTotals.every((_sum, j) => columnAgrees(j))) yield table;
      return;
    }
    const [i, j] = [Math.floor(at / columns), at % columns];
    const shown = safe.cells[i]![j]!;
    const ceiling = Math.min(left, columnRoom(i, j));
    const values = shown === null ? Array.from({ length: ceiling + 1 }, (_, n) => n) : [shown];
    for (const value of values) {
      if (value > ceiling) return;
      table[i]![j] = value;
      yield* fill(at + 1, left - value);
    }
    table[i]![j] = 0;
  }
  const columnSum = (j: number, until = rows): number =>
    table.slice(0, until).reduce((sum, row) => sum + row[j]!, 0);
  const columnRoom = (i: number, j: number): number => (safe.columnTotals[j] ?? total) - columnSum(j, i);
  const rowAgrees = (i: number): boolean =>
    safe.rowTotals[i] === null || safe.rowTotals[i] === table[i]!.reduce((sum, count) => sum + count, 0);
  const columnAgrees = (j: number): boolean =>
    safe.columnTotals[j] === null || safe.columnTotals[j] === columnSum(j);
  yield* fill(0, total);
}

const flat = ({ cells, rowTotals, columnTotals }: SafeTable): (number | null)[] => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
];

function whole(counts: Counts): SafeTable & { total: number } {
  const rowTotals = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnTotals = counts[0]!.map((_count, j) => counts.reduce((sum, row) => sum + row[j]!, 0));
  return {
    cells: counts.map((row) => [...row]),
    rowTotals,
    columnTotals,
    total: rowTotals.reduce((sum, count) => sum + count, 0),
  };
}

/** What each entry may be, for a reader who tries every table. */
function valuesOf(safe: SafeTable): Set<number>[] {
  const values = flat(safe).map(() => new Set<number>());
  for (const table of tablesThatAgree(safe))
    flat(whole(table)).forEach((count, index) => values[index]!.add(count!));
  return values;
}

const anyTable = (rows: number, columns: number, max: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.nat({ max }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const smallTable = fc.oneof(
  fc.tuple(anyTable(2, 2, 9), fc.integer({ min: 3, max: 5 })),
  fc.tuple(anyTable(1, 3, 9), fc.integer({ min: 3, max: 5 })),
  fc.tuple(anyTable(3, 1, 9), fc.integer({ min: 3, max: 5 })),
  fc.tuple(anyTable(2, 3, 4), fc.integer({ min: 2, max: 4 })),
  fc.tuple(anyTable(3, 2, 4), fc.integer({ min: 2, max: 4 })),
  fc.tuple(anyTable(3, 3, 2), fc.constant(2)),
);

describe('A table with its totals', () => {
  it('shows no small number, and nothing that is not so', () => {
    fc.assert(
      fc.property(smallTable, ([counts, smallest]) => {
        const safe = withhold(counts, { smallest });
        const truth = flat(whole(counts));
        flat(safe).forEach((count, index) => {
          if (count === null) return;
          expect(count).toBe(truth[index]);
          expect(count > 0 && count < smallest).toBe(false);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves everything withheld at least two values, and what is small one that is not, by brute force', () => {
    fc.assert(
      fc.property(smallTable, ([counts, smallest]) => {
        const safe = withhold(counts, { smallest });
        fc.pre(safe.total !== null);
        const truth = flat(whole(counts));
        const possible = valuesOf(safe);
        flat(safe).forEach((count, index) => {
          if (count !== null) return;
          const values = [...possible[index]!];
          expect({ counts, safe, index, values: values.length > 1 }).toMatchObject({ values: true });
          const isSmall = truth[index]! > 0 && truth[index]! < smallest;
          if (isSmall)
            expect({ counts, safe, index, most: Math.max(...values) >= smallest }).toMatchObject({
              most: true,
            });
        });
      }),
      { numRuns: 400 },
    );
  });

  it('that is itself small is withheld whole', () => {
    fc.assert(
      fc.property(anyTable(2, 2, 2), (counts) => {
        const { total } = whole(counts);
        fc.pre(total > 0 && total < 5);
        const safe = withhold(counts, { smallest: 5 });
        expect([...flat(safe), safe.total].every((count) => count === null)).toBe(true);
      }),
    );
  });

  it('without small cells is shown as it is', () => {
    const counts = [
      [12, 30],
      [0, 8],
    ];
    expect(withhold(counts, { smallest: 5 })).toEqual(whole(counts));
  });

  it('withholds as little as it takes: the four corners of a square', () => {
    const counts = [
      [3, 20, 40],
      [9, 8, 50],
      [60, 70, 80],
    ];
    expect(withhold(counts, { smallest: 5 })).toEqual({
      ...whole(counts),
      cells: [
        [null, null, 40],
        [null, null, 50],
        [60, 70, 80],
      ],
    });
  });

  it('is reckoned in a moment for every municipality of a large association', () => {
    fc.assert(
      fc.property(anyTable(15, 4, 12), (counts) => {
        const safe = withhold(counts, { smallest: 5 });
        expect(safe.cells).toHaveLength(15);
      }),
      { numRuns: 5 },
    );
  });
});

describe('A list with its total', () => {
  it('withholds one more where one is small', () => {
    expect(withholdInList([3, 20, 40], 63, 5)).toEqual({ counts: [null, null, 40], total: 63 });
  });

  it('withholds none where none is, though a few are not told of', () => {
    expect(withholdInList([34, 19, 18], 73, 5)).toEqual({ counts: [34, 19, 18], total: 73 });
  });

  it('may let those who are not told of hide the one that is small', () => {
    expect(withholdInList([3, 40], 50, 5)).toEqual({ counts: [null, 40], total: 50 });
  });

  it('withholds all of a small total', () => {
    expect(withholdInList([3, 1], 4, 5)).toEqual({ counts: [null, null], total: null });
  });

  it('of nobody is shown', () => {
    expect(withholdInList([0, 0], 0, 5)).toEqual({ counts: [0, 0], total: 0 });
  });
});
