import type { Board, BoardEntry } from '#anslag';

/** The notice board as an Atom feed (RFC 4287): what is up and what has been taken down, latest first. */
export function atomFeed(board: Board, name: string, baseUrl: string): string {
  const self = `${baseUrl}/${board.association}/anslag.atom`;
  const entries = [...board.current, ...board.takenDown];
  const updated = entries.map(changedOn).sort().at(-1) ?? board.on;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">',
    `<id>${escaped(self)}</id><title>${escaped(`Anslag – ${name}`)}</title>`,
    `<link rel="self" href="${escaped(self)}"/><updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${escaped(name)}</name></author>`,
    ...entries.map((entry) => entryOf(entry, board.association, baseUrl)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(entry: BoardEntry, association: string, baseUrl: string): string {
  const url = escaped(`${baseUrl}/${association}/anslag/${entry.id}`);
  const state = entry.takenDownOn
    ? `Nedtaget ${entry.takenDownOn}.`
    : entry.lastAppealDay
      ? `Kan överklagas t.o.m. ${entry.lastAppealDay}.`
      : 'Tiden för överklagande löper inte än.';
  return [
    `<entry><id>${url}</id><title>${escaped(entry.title)}</title><link href="${url}"/>`,
    `<published>${entry.postedOn}T00:00:00Z</published><updated>${changedOn(entry)}T00:00:00Z</updated>`,
    `<summary>${escaped(`${entry.paragraphs}. ${state}`)}</summary></entry>`,
  ].join('');
}

function changedOn({ takenDownOn, postedOn }: BoardEntry): string {
  return takenDownOn ?? postedOn;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
