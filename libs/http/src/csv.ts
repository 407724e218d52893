import type { FastifyReply } from 'fastify';

export type CsvCell = string | number | null;

/** What stands for a number that is withheld, as official statistics write it. */
export const WITHHELD = '..';

/** Text that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as a CSV file that a Swedish Excel opens rightly with a double click: semicolons between the cells, a decimal
 * comma, CRLF, and UTF-8 with a byte order mark, without which Excel takes å for Ã¥. A text that begins like a formula
 * gets an apostrophe before it, so that nothing in a title can be run (CSV injection, CWE-1236). Null is an empty cell.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cellOf).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cellOf(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Sends a CSV file to be saved as `name`, which is letters, digits, dots and hyphens. */
export function answerCsv(reply: FastifyReply, name: string, csv: string): string {
  void reply
    .header('Content-Type', 'text/csv; charset=utf-8; header=present')
    .header('Content-Disposition', `attachment; filename="${name}.csv"`)
    .header('Cache-Control', 'no-cache');
  return csv;
}
