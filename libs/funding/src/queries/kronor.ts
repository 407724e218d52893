/** Öre as kronor for a spreadsheet; a whole number of öre is exact with two decimals. */
export function kronor(ore: number): number {
  return ore / 100;
}
