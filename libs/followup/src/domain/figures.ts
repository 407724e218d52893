import type { Figures, People, PeopleShare } from './follow-up.events.js';

/** The tables of people, with what a person calls them. */
export const PEOPLE = [
  ['participants', 'deltagare'],
  ['begun', 'nya deltagare'],
  ['ended', 'avslutade deltagare'],
] as const;

export function tablesOf(figures: Figures): Array<{ field: string; name: string; people: People }> {
  return PEOPLE.flatMap(([field, name]) => {
    const people = figures[field];
    return people ? [{ field, name, people }] : [];
  });
}

/** How many there are: as stated, or else what the cells add up to. */
export function totalOf({ total, cells }: People): number {
  return total ?? sumOf(cells);
}

export function sumOf(cells: readonly { count: number }[]): number {
  return cells.reduce((sum, { count }) => sum + count, 0);
}

/** The shares by sex and those by municipality are two divisions, each of the whole. */
export function divisionsOf(shares: readonly PeopleShare[]): PeopleShare[][] {
  const bySex = shares.filter(({ municipality }) => municipality === null);
  const byMunicipality = shares.filter(({ sex }) => sex === null);
  return [bySex, byMunicipality].filter(({ length }) => length > 0);
}
