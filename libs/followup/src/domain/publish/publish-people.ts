import { divisionsOf, sumOf, totalOf } from '../figures.js';
import type { People, PeopleCell, PeopleShare, Sex } from '../follow-up.events.js';
import { hundredthsOf, peopleIn, roundingOf } from '../percent.js';
import { type SafeTable, withhold, withholdInList } from '../suppression/suppression.js';
import type { PublishedPeople } from './published.js';

/** A table of people by sex and municipality, with what is small and what would give it away withheld. */
export function publishPeople(people: People, smallest: number): PublishedPeople {
  const sexes = [...new Set(people.cells.map(({ sex }) => sex))];
  const municipalities = [...new Set(people.cells.map(({ municipality }) => municipality))];
  const safe = safeTable(people, sexes, municipalities, smallest);
  const { cells, bySex, byMunicipality } = entriesOf(people.cells, safe, sexes, municipalities);
  return {
    total: safe.total,
    cells,
    bySex: sexes.some((sex) => sex !== 'unknown') ? bySex : [],
    byMunicipality: municipalities.some((name) => name !== null) ? byMunicipality : [],
    shares: publishShares(people.shares, totalOf(people), smallest),
  };
}

/** Rows are municipalities and columns sexes. A cell that is not mentioned is nought. */
function safeTable(
  people: People,
  sexes: readonly Sex[],
  municipalities: readonly (string | null)[],
  smallest: number,
): SafeTable {
  const countOf = (name: string | null, sex: Sex): number =>
    people.cells.find((cell) => cell.municipality === name && cell.sex === sex)?.count ?? 0;
  const counts = municipalities.map((name) => sexes.map((sex) => countOf(name, sex)));
  const left = totalOf(people) - sumOf(people.cells);
  if (counts.length === 0) return withhold([[left]], { smallest });
  if (left === 0) return withhold(counts, { smallest });
  // Those whom the source does not place have a row and a column of their own.
  const placed = counts.map((row) => [...row, 0]);
  const rest = { row: municipalities.length, column: sexes.length };
  return withhold([...placed, [...sexes.map(() => 0), left]], { smallest, rest });
}

function entriesOf(
  cells: readonly PeopleCell[],
  safe: SafeTable,
  sexes: readonly Sex[],
  municipalities: readonly (string | null)[],
): Pick<PublishedPeople, 'cells' | 'bySex' | 'byMunicipality'> {
  return {
    cells: cells.map(({ sex, municipality }) => ({
      sex,
      municipality,
      count: safe.cells[municipalities.indexOf(municipality)]![sexes.indexOf(sex)]!,
    })),
    bySex: sexes.map((sex, j) => ({ sex, count: safe.columnTotals[j]! })),
    byMunicipality: municipalities.map((municipality, i) => ({ municipality, count: safe.rowTotals[i]! })),
  };
}

/** A share of so many is a number of people, and is withheld as that number would be. */
function publishShares(
  shares: readonly PeopleShare[],
  total: number,
  smallest: number,
): PublishedPeople['shares'] {
  return divisionsOf(shares).flatMap((division) => {
    const written = withholdShares(
      division.map(({ asWritten }) => asWritten),
      total,
      smallest,
    );
    return division.map(({ sex, municipality }, index) => ({
      sex,
      municipality,
      asWritten: written[index]!,
    }));
  });
}

/**
 * The shares as written, null for each that is withheld. What they leave of a hundred percent may hide one of them, but
 * not what rounding leaves: a reader takes the shown from a hundred and has the other.
 */
export function withholdShares(
  shares: readonly string[],
  total: number,
  smallest: number,
): (string | null)[] {
  const counts = shares.map((asWritten) => peopleIn(asWritten, total));
  const sum = counts.reduce((all, count) => all + count, 0);
  const hundredths = shares.reduce((all, asWritten) => all + (hundredthsOf(asWritten) ?? 0), 0);
  const isWhole = 10_000 - hundredths <= roundingOf(shares);
  const safe = withholdInList(counts, isWhole ? sum : Math.max(sum, total), smallest);
  return shares.map((asWritten, index) => (safe.counts[index] === null ? null : asWritten));
}
