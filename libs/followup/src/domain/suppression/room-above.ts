/**
 * How much larger a withheld cell of an extended table may be than it is, when the other withheld cells move with it so
 * that every line still adds up and nothing falls below nought. Rows and columns are nodes; a cell that may grow is an arc
 * from its row to its column, one that may shrink an arc back. In a line of totals it is the other way round, since a
 * total grows with what it adds up. A cell can be n larger when n can flow from its column back to its row.
 */

type Cell = readonly [row: number, column: number];
type Table = readonly (readonly number[])[];
type Marks = readonly (readonly boolean[])[];

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cell: Cell;
  capacity: number;
  back: Arc;
}

/** More than any table holds: what has no upper end. */
const UNLIMITED = 1_000_000_000;

export function roomAbove(table: Table, hidden: Marks, cell: Cell): number {
  const [source, sink] = endsOf(table, cell);
  return pushAll(
    arcsOf(table, cell, (i, j) => hidden[i]![j]!),
    source,
    sink,
  );
}

function pushAll(arcs: readonly Arc[][], source: number, sink: number): number {
  let flow = 0;
  while (flow < UNLIMITED) {
    const path = shortest(arcs, source, sink, () => 1);
    if (!path) return flow;
    const pushed = Math.min(...path.map(({ capacity }) => capacity));
    push(path, pushed);
    flow += pushed;
  }
  return flow;
}

/**
 * The cheapest cells to withhold so that `cell` can be larger than it can now; undefined when nothing helps. What is
 * withheld already is used up first, so that a path through what is left must use something new.
 */
export function helpers(table: Table, hidden: Marks, cell: Cell): Cell[] | undefined {
  const last: Cell = [table.length - 1, table[0]!.length - 1];
  const [source, sink] = endsOf(table, cell);
  const arcs = arcsOf(table, cell, (i, j) => !(i === last[0] && j === last[1]));
  const isHidden = ({ cell: [i, j] }: Arc): boolean => hidden[i]![j]!;
  const withheldOnly = arcs.map((from) => from.filter(isHidden));
  pushAll(withheldOnly, source, sink);
  const path = shortest(arcs, source, sink, (arc) => (isHidden(arc) ? 0 : priceOf(table, arc.cell)));
  return path?.filter((arc) => !isHidden(arc)).map((arc) => arc.cell);
}

/** The smallest first; a nought says least when it is withheld, so it comes last. */
function priceOf(table: Table, [i, j]: Cell): number {
  return table[i]![j]! || UNLIMITED / 1000;
}

/** From the cell's column to its row; in a line of totals the other way round. */
function endsOf(table: Table, [i, j]: Cell): readonly [number, number] {
  const row = i;
  const column = table.length + j;
  return isMargin(table, [i, j]) ? [row, column] : [column, row];
}

/** A total of a line; the total of all stands in both and is like a cell. */
function isMargin(table: Table, [i, j]: Cell): boolean {
  return (i === table.length - 1) !== (j === table[0]!.length - 1);
}

function arcsOf(table: Table, without: Cell, open: (i: number, j: number) => boolean): Arc[][] {
  const arcs: Arc[][] = Array.from({ length: table.length + table[0]!.length }, () => []);
  table.forEach((line, i) =>
    line.forEach((count, j) => {
      if (!open(i, j) || (i === without[0] && j === without[1])) return;
      const cell: Cell = [i, j];
      const [grow, shrink] = isMargin(table, cell) ? [count, UNLIMITED] : [UNLIMITED, count];
      const there = { from: i, to: table.length + j, cell, capacity: grow } as Arc;
      const back = { from: table.length + j, to: i, cell, capacity: shrink, back: there };
      there.back = back;
      arcs[there.from]!.push(there);
      arcs[back.from]!.push(back);
    }),
  );
  return arcs;
}

function push(path: readonly Arc[], flow: number): void {
  for (const arc of path) {
    arc.capacity -= flow;
    arc.back.capacity += flow;
  }
}

/** Dijkstra's shortest path over arcs with something left; undefined when there is none. */
function shortest(
  arcs: readonly (readonly Arc[])[],
  source: number,
  sink: number,
  price: (arc: Arc) => number,
): Arc[] | undefined {
  const cost = arcs.map((_from, node) => (node === source ? 0 : Infinity));
  const by: Array<Arc | undefined> = arcs.map(() => undefined);
  const done = new Set<number>();
  for (;;) {
    const open = arcs.map((_from, node) => node).filter((node) => !done.has(node) && cost[node]! < Infinity);
    if (open.length === 0) break;
    const nearest = open.reduce((a, b) => (cost[b]! < cost[a]! ? b : a));
    done.add(nearest);
    for (const arc of arcs[nearest]!) {
      const reached = cost[nearest]! + price(arc);
      if (arc.capacity <= 0 || reached >= cost[arc.to]!) continue;
      cost[arc.to] = reached;
      by[arc.to] = arc;
    }
  }
  if (cost[sink] === Infinity) return undefined;
  const path: Arc[] = [];
  for (let arc = by[sink]; arc; arc = arc.from === source ? undefined : by[arc.from]) path.unshift(arc);
  return path;
}
