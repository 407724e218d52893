import type { Block, Inline, ListItem, RichText } from '#kernel';
import type { DocumentBlock, DocumentListItem, TextRun } from './document-model.js';

/**
 * A recorded text as blocks to be set. Headings are placed below `depth`, and none skips a level, since a reader
 * who navigates by headings would look for the one that is missing.
 */
export function textBlocks(text: RichText, depth: number): DocumentBlock[] {
  const placed = { deepest: depth };
  return text.map((block) => documentBlock(block, depth, placed));
}

function documentBlock(block: Block, base: number, placed: { deepest: number }): DocumentBlock {
  if ('p' in block) return { kind: 'text', label: block.label ?? null, runs: runs(block.p) };
  if ('quote' in block) return { kind: 'quote', runs: runs(block.quote) };
  if ('h' in block) {
    placed.deepest = Math.min(base + (block.level ?? 1), placed.deepest + 1);
    return { kind: 'heading', depth: placed.deepest, text: block.h };
  }
  if ('table' in block) {
    const { caption = null, header, rows } = block.table;
    const columns = header.map((heading, column) => ({ heading, figures: holdsFigures(rows, column) }));
    return { kind: 'table', caption, columns, rows };
  }
  return {
    kind: 'list',
    style: block.style,
    items: block.list.map((item) => listItem(item, base, placed)),
  };
}

function listItem(item: ListItem, base: number, placed: { deepest: number }): DocumentListItem {
  if (typeof item === 'object' && 'item' in item)
    return { runs: runs(item.item), below: item.below.map((block) => documentBlock(block, base, placed)) };
  return { runs: runs(item), below: [] };
}

function runs(inline: Inline): TextRun[] {
  return (typeof inline === 'string' ? [inline] : inline).map((run): TextRun => {
    if (typeof run === 'string') return { text: run, style: 'plain' };
    return 'em' in run ? { text: run.em, style: 'emphasis' } : { text: run.strong, style: 'strong' };
  });
}

const FIGURE = /^[+\-−–±]?\s?\d[\d\s]*(,\d+)?\s*(%|kr|tkr|mkr|mnkr)?$/u;

function holdsFigures(rows: readonly string[][], column: number): boolean {
  const cells = rows
    .map((row) => row[column] ?? '')
    .filter((cell) => cell !== '' && cell !== '–' && cell !== '-');
  return cells.length > 0 && cells.every((cell) => FIGURE.test(cell));
}
