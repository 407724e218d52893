import type { AssociationState } from '#associations';
import type { CivilDate, Instant } from '#kernel';
import type { ActBlock, ActModel, ActSection, PaperKind } from '../act-model.js';
import type {
  DocumentBlock,
  FrontRow,
  PaperStatus,
  SignatureBlock,
  SignatureLine,
  TableColumn,
} from '../document-model.js';
import { letterheadOf, ownerLine } from '../letterhead.js';
import { inWords, NBSP } from '../swedish.js';

/** Where in the histories a paper stands, and to whom it goes. */
export interface ActSource {
  /** The thing that the paper is about. */
  readonly id: string;
  /** Every stream it is made from with the version it shows; first the one that it is about. */
  readonly streams: ReadonlyArray<{ readonly stream: string; readonly version: number }>;
  /** When the last event it shows was recorded. */
  readonly recordedAt: Instant;
  /** Null for a paper that is read and not sent. */
  readonly sending: Sending | null;
}

export interface Sending {
  /** Functions and organisations. */
  readonly recipients: readonly string[];
  readonly on: CivilDate;
}

export interface ActContent {
  readonly kind: PaperKind;
  readonly status: PaperStatus;
  readonly statusLine: string;
  readonly title: string;
  readonly subtitle: string;
  /** At the top of the page that follows: a day, a Dnr. */
  readonly headerRight: string;
  readonly front: readonly FrontRow[];
  readonly sections: readonly ActSection[];
  readonly signatures: SignatureBlock | null;
}

/** What all papers have in common around their content: letterhead, running lines, sources, words. */
export function actOf(content: ActContent, association: AssociationState, source: ActSource): ActModel {
  const { headerRight, ...rest } = content;
  const { name } = association.founded!;
  const own = source.streams[0]!;
  return {
    ...rest,
    fullTitle: [content.title, content.subtitle, name].filter(Boolean).join(', '),
    author: name,
    recordedAt: source.recordedAt,
    letterhead: letterheadOf(association),
    header: { name, left: content.title, right: headerRight },
    footer: { owner: ownerLine(association), source: sourceLine(own) },
    sources: source.streams.map(sourceLine),
    words: { page: 'Sida', of: 'av', digest: 'Innehållets SHA-256', sources: 'Framställt ur' },
  };
}

function sourceLine({ stream, version }: ActSource['streams'][number]): string {
  return `${stream.slice(stream.indexOf('/') + 1)}, version${NBSP}${version}`;
}

export function row(label: string, ...lines: ReadonlyArray<string | null | undefined>): FrontRow[] {
  const entries = lines
    .filter((line): line is string => Boolean(line))
    .map((text) => ({ text, span: null, remark: false }));
  return entries.length > 0 ? [{ label, people: false, groups: [{ heading: null, entries }] }] : [];
}

/** A line to fill in by hand. */
export function blankRow(label: string): FrontRow {
  return { label, people: false, groups: [] };
}

/** To whom it is sent and when; lines to fill in on a paper that is not. */
export function sendingRows(label: string, { sending }: ActSource): FrontRow[] {
  if (!sending) return [blankRow(label)];
  return [...row(label, ...sending.recipients), ...row('Skickat', inWords(sending.on))];
}

export function section(
  anchor: string,
  heading: string | null,
  blocks: ReadonlyArray<ActBlock | null>,
  parts: readonly ActSection[] = [],
): ActSection[] {
  const some = blocks.filter((block) => block !== null);
  if (some.length === 0 && parts.length === 0) return [];
  return [{ anchor, label: null, heading, tag: null, depth: 2, particulars: [], blocks: some, parts }];
}

export function part(anchor: string, heading: string, blocks: readonly ActBlock[]): ActSection {
  return { anchor, label: null, heading, tag: null, depth: 3, particulars: [], blocks, parts: [] };
}

export function text(words: string): DocumentBlock {
  return { kind: 'text', label: null, runs: [{ text: words, style: 'plain' }] };
}

export function labelled(label: string, words: string): DocumentBlock {
  return { kind: 'text', label: `${label}:`, runs: [{ text: words, style: 'plain' }] };
}

/** Somebody's own words. */
export function quote(words: string): DocumentBlock {
  return { kind: 'quote', runs: [{ text: words, style: 'plain' }] };
}

export function list(items: readonly string[], style: 'dash' | 'number' = 'dash'): DocumentBlock | null {
  if (items.length === 0) return null;
  return {
    kind: 'list',
    style,
    items: items.map((item) => ({ runs: [{ text: item, style: 'plain' }], below: [] })),
  };
}

/** A table with headers; null when it would be empty. */
export function table(
  caption: string | null,
  columns: ReadonlyArray<string | TableColumn>,
  rows: ReadonlyArray<readonly string[]>,
): DocumentBlock | null {
  if (rows.length === 0) return null;
  const set = columns.map((column) =>
    typeof column === 'string' ? { heading: column, figures: false } : column,
  );
  return { kind: 'table', caption, columns: set, rows };
}

/** A column of figures, flush right. */
export function figures(heading: string): TableColumn {
  return { heading, figures: true };
}

/** A column of days, numbers or names that must not break. */
export function narrow(heading: string): TableColumn {
  return { heading, figures: false, narrow: true };
}

export function signatures(heading: string, ...lines: ReadonlyArray<Partial<SignatureLine>>): SignatureBlock {
  return { heading, lines: lines.map((line) => ({ role: '', name: '', signed: null, ...line })) };
}

/** A member by name; its id where the register does not know it. */
export function memberName({ members }: AssociationState, member: string | null): string {
  return members.find((one) => one.member === member)?.name ?? member ?? 'Ingen medlem';
}

export function personName({ people }: AssociationState, person: string | null): string {
  return people.find((one) => one.person === person)?.name ?? person ?? '';
}

/** A day in a table, or a dash where there is none. */
export function dayCell(day: CivilDate | null | undefined): string {
  return day ?? '–';
}
