import { PERSONAL_NUMBER_FAULT, personalNumberIn } from './personal-number.js';
import { unprintableIn } from './printable-text.js';

/** Text with emphasis: a plain string, or runs of which some are emphasised. Stored as data, never as markup. */
export type Inline = string | Run[];
export type Run = string | Emphasis | Strong;
/** @additionalProperties false */
export interface Emphasis {
  em: string;
}
/** @additionalProperties false */
export interface Strong {
  strong: string;
}

/** The text of a paragraph: a list of blocks, each an object with exactly one of these keys. */
export type RichText = Block[];
export type Block = TextBlock | HeadingBlock | ListBlock | TableBlock | QuoteBlock;
/** A running paragraph. `label` is a lead-in set in bold, such as `Kansli:`. @additionalProperties false */
export interface TextBlock {
  p: Inline;
  label?: string;
}
/** A heading within a paragraph (§). Level 1 is the highest below the §'s own heading. @additionalProperties false */
export interface HeadingBlock {
  h: string;
  level?: 1 | 2 | 3;
}
/** An item may hold further blocks below its first line. @additionalProperties false */
export interface ListBlock {
  list: ListItem[];
  style: 'dash' | 'bullet' | 'number';
}
export type ListItem = Inline | NestedItem;
/** @additionalProperties false */
export interface NestedItem {
  item: Inline;
  below: Block[];
}
/** @additionalProperties false */
export interface TableBlock {
  table: { caption?: string; header: string[]; rows: string[][] };
}
/** @additionalProperties false */
export interface QuoteBlock {
  quote: Inline;
}

export function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.map((run) => (typeof run === 'string' ? run : 'em' in run ? run.em : run.strong)).join('');
}

/** Every line of text in reading order, without emphasis. Search, findings and comparisons work on these. */
export function plainLines(text: RichText): string[] {
  return text.flatMap((block) => {
    if ('p' in block) return [[block.label, plainInline(block.p)].filter(Boolean).join(' ')];
    if ('h' in block) return [block.h];
    if ('quote' in block) return [plainInline(block.quote)];
    if ('table' in block)
      return [block.table.caption ?? '', ...block.table.header, ...block.table.rows.flat()].filter(Boolean);
    return block.list.flatMap((item) =>
      typeof item === 'object' && 'item' in item
        ? [plainInline(item.item), ...plainLines(item.below)]
        : [plainInline(item)],
    );
  });
}

/** A fault in a text that a client sent: where it is and what is wrong, for the reader to mend. */
export interface TextFault {
  readonly path: string;
  readonly fault: string;
}

/** Says what keeps `value` from being a RichText; an empty list means that it is one. */
export function faultsInRichText(value: unknown, path = 'text'): TextFault[] {
  if (!Array.isArray(value)) return [{ path, fault: 'ska vara en lista av textblock' }];
  return value.flatMap((block: unknown, index) => faultsInBlock(block, `${path}[${index}]`));
}

const BLOCK_KEYS: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 'label'],
  h: ['h', 'level'],
  list: ['list', 'style'],
  table: ['table'],
  quote: ['quote'],
};

function faultsInBlock(block: unknown, path: string): TextFault[] {
  if (!isRecord(block)) return [{ path, fault: 'ska vara ett objekt med p, h, list, table eller quote' }];
  const kind = Object.keys(BLOCK_KEYS).find((key) => key in block);
  if (!kind) return [{ path, fault: 'saknar p, h, list, table eller quote' }];
  const unknown = Object.keys(block).filter((key) => !BLOCK_KEYS[kind]!.includes(key));
  if (unknown.length > 0) return [{ path: `${path}.${unknown[0]}`, fault: 'är ett okänt fält' }];
  switch (kind) {
    case 'p':
      return [
        ...faultsInInline(block.p, `${path}.p`),
        ...(block.label === undefined ? [] : faultsInLine(block.label, `${path}.label`)),
      ];
    case 'h':
      return [
        ...faultsInLine(block.h, `${path}.h`),
        ...(block.level === undefined || [1, 2, 3].includes(block.level as number)
          ? []
          : [{ path: `${path}.level`, fault: 'ska vara 1, 2 eller 3' }]),
      ];
    case 'quote':
      return faultsInInline(block.quote, `${path}.quote`);
    case 'table':
      return faultsInTable(block.table, `${path}.table`);
    default:
      return faultsInList(block, path);
  }
}

function faultsInList(block: Record<string, unknown>, path: string): TextFault[] {
  const faults: TextFault[] = [];
  if (!['dash', 'bullet', 'number'].includes(block.style as string))
    faults.push({ path: `${path}.style`, fault: 'ska vara dash, bullet eller number' });
  if (!Array.isArray(block.list)) return [...faults, { path: `${path}.list`, fault: 'ska vara en lista' }];
  block.list.forEach((item: unknown, index) => {
    const at = `${path}.list[${index}]`;
    if (isRecord(item) && 'item' in item) {
      faults.push(...faultsInInline(item.item, `${at}.item`), ...faultsInRichText(item.below, `${at}.below`));
      const unknown = Object.keys(item).find((key) => key !== 'item' && key !== 'below');
      if (unknown) faults.push({ path: `${at}.${unknown}`, fault: 'är ett okänt fält' });
    } else faults.push(...faultsInInline(item, at));
  });
  return faults;
}

function faultsInTable(table: unknown, path: string): TextFault[] {
  if (!isRecord(table)) return [{ path, fault: 'ska vara ett objekt med header och rows' }];
  const { header, rows, caption } = table;
  if (!Array.isArray(header) || header.length === 0)
    return [{ path: `${path}.header`, fault: 'ska vara en lista av kolumnrubriker' }];
  if (!Array.isArray(rows)) return [{ path: `${path}.rows`, fault: 'ska vara en lista av rader' }];
  return [
    ...(caption === undefined ? [] : faultsInLine(caption, `${path}.caption`)),
    ...header.flatMap((cell: unknown, column) => faultsInLine(cell, `${path}.header[${column}]`)),
    ...rows.flatMap((row: unknown, index) =>
      !Array.isArray(row) || row.length !== header.length
        ? [{ path: `${path}.rows[${index}]`, fault: `ska ha ${header.length} celler` }]
        : row.flatMap((cell: unknown, column) =>
            faultsInLine(cell, `${path}.rows[${index}][${column}]`, true),
          ),
    ),
  ];
}

function faultsInInline(value: unknown, path: string): TextFault[] {
  if (typeof value === 'string') return faultsInLine(value, path);
  if (!Array.isArray(value)) return [{ path, fault: 'ska vara en text eller en lista av textdelar' }];
  const faults = value.flatMap((run: unknown, index) => {
    const at = `${path}[${index}]`;
    if (typeof run === 'string') return faultsInLine(run, at);
    const keys = isRecord(run) ? Object.keys(run) : [];
    if (keys.length !== 1 || !['em', 'strong'].includes(keys[0]!))
      return [{ path: at, fault: 'ska vara en text, { em } eller { strong }' }];
    return faultsInLine((run as Record<string, unknown>)[keys[0]!], at);
  });
  if (faults.length > 0) return faults;
  // Emphasis may begin in the middle of a number.
  return personalNumberIn(plainInline(value as Run[])) ? [{ path, fault: PERSONAL_NUMBER_FAULT }] : [];
}

function faultsInLine(value: unknown, path: string, mayBeEmpty = false): TextFault[] {
  if (typeof value !== 'string') return [{ path, fault: 'ska vara en text' }];
  if (value === '' && !mayBeEmpty) return [{ path, fault: 'är tom' }];
  const fault = faultInText(value);
  return fault ? [{ path, fault }] : [];
}

/**
 * What keeps a string from being stored and printed as it is, and what to do: undefined when nothing does. The fault
 * quotes nothing.
 */
export function faultInText(text: string): string | undefined {
  if (!text.isWellFormed()) return 'innehåller ett ofullständigt tecken. Skriv om det';
  if (personalNumberIn(text)) return PERSONAL_NUMBER_FAULT;
  if (text !== text.normalize('NFC'))
    return 'ska vara i teckenform NFC, med å, ä och ö som ett tecken vardera';
  return unprintableIn(text);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
