import { helpers, roomAbove } from './room-above.js';

/** Rows and columns of people; every count is a whole number, nought or more. */
export type Counts = readonly (readonly number[])[];

/** A table with its margins as it may be shown: null is withheld. */
export interface SafeTable {
  readonly cells: (number | null)[][];
  readonly rowTotals: (number | null)[];
  readonly columnTotals: (number | null)[];
  readonly total: number | null;
}

export interface SuppressionOptions {
  /** A count above nought and below this is small, and withheld. */
  readonly smallest: number;
  /**
   * The row and column of those that a stated total has beyond the cells: nothing is said of these people, so that they
   * are few is not withheld for its own sake.
   */
  readonly rest?: { readonly row?: number; readonly column?: number };
}

/**
 * Withholds small cells of a table with its totals, and as many others as it takes for nobody to reckon them out.
 *
 * The table is taken with its margins as one extended table. Its cells are edges of a bipartite graph between rows (with
 * the row of totals) and columns (with the column of totals). A withheld cell can be reckoned out exactly when its edge
 * is a bridge (Gusfield 1988, "A graph theoretic approach to statistical data security", SIAM J. Comput. 17). That
 * counts are not negative says more: what a withheld cell may be is an interval, and its ends are maximum flows (Cox
 * 1980, "Suppression methodology and statistical disclosure control", JASA 75; Cox 1995, "Network models for
 * complementary cell suppression", JASA 90). Since counts are whole, every number in the interval is possible.
 *
 * What holds of the answer, for a reader who has the totals and knows the rule:
 * - a small cell is withheld, and may be any of two numbers or more, of which one is not small;
 * - a cell that was withheld to hide another may be any of two numbers or more, since it moves when the other grows;
 * - when the total is small, all is withheld.
 * The smallest cells that serve are withheld first, and a nought only when nothing else serves.
 */
export function withhold(counts: Counts, { smallest, rest = {} }: SuppressionOptions): SafeTable {
  const extended = withMargins(counts);
  const lastRow = extended.length - 1;
  const lastColumn = extended[0]!.length - 1;
  const total = extended[lastRow]![lastColumn]!;
  const isSmall = (count: number): boolean => count > 0 && count < smallest;
  if (isSmall(total)) return shown(extended, () => true);

  const hidden = extended.map((row, i) =>
    row.map((count, j) => isSmall(count) && i !== rest.row && j !== rest.column),
  );
  const small = hidden.flatMap((row, i) => row.flatMap((isHidden, j) => (isHidden ? [[i, j] as const] : [])));

  for (const cell of small) {
    const [i, j] = cell;
    while (extended[i]![j]! + roomAbove(extended, hidden, cell) < smallest) {
      const more = helpers(extended, hidden, cell);
      if (!more) return shown(extended, () => true);
      for (const [row, column] of more) hidden[row]![column] = true;
    }
  }
  return shown(extended, (i, j) => hidden[i]![j]!);
}

export interface SafeList {
  readonly counts: (number | null)[];
  readonly total: number | null;
}

/**
 * The same for a list with its total. What the entries leave of a stated total is the rest: a reader reckons it out from
 * the others, so it counts as an entry, though not as one to hide for its own sake.
 */
export function withholdInList(counts: readonly number[], total: number, smallest: number): SafeList {
  const left = total - counts.reduce((sum, count) => sum + count, 0);
  const table =
    left > 0
      ? withhold([[...counts, left]], { smallest, rest: { column: counts.length } })
      : withhold([counts], { smallest });
  return {
    counts: counts.map((_count, index) =>
      table.cells[0]![index] === null ? null : (table.columnTotals[index] ?? null),
    ),
    total: table.total,
  };
}

function withMargins(counts: Counts): number[][] {
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, rows[0]!.map((_count, j) => sum(rows.map((row) => row[j]!)))];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function shown(extended: Counts, isHidden: (i: number, j: number) => boolean): SafeTable {
  const all = extended.map((row, i) => row.map((count, j) => (isHidden(i, j) ? null : count)));
  const margins = all.at(-1)!;
  return {
    cells: all.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: all.slice(0, -1).map((row) => row.at(-1)!),
    columnTotals: margins.slice(0, -1),
    total: margins.at(-1)!,
  };
}
