/**
 * An amount in Swedish öre, with the words the minutes used for it.
 * @additionalProperties false
 */
export interface Amount {
  /** Whole öre; 2 500 tkr is 250_000_000. @asType integer */
  ore: number;
  /** The wording in the source, byte for byte: `2 500 tkr`, `6,3 milj kr`. */
  asWritten: string;
}

/** A hundred milliard kronor: the sum of several hundred amounts is still exact. */
const LARGEST_ORE = 1e13;

const UNITS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(mdkr|miljard(er)?( kr(onor)?)?)$/, 1_000_000_000],
  [/^(mnkr|mkr|msek|milj\.?( kr)?|miljon(er)?( kr(onor)?)?)$/, 1_000_000],
  [/^(tkr|tsek|tusen( kr(onor)?)?)$/, 1_000],
  [/^(kr|kronor|sek|:-)$/, 1],
];

const WORDING =
  /^(?:(?:knappt|nästan|cirka|ca|circa|omkring|drygt|högst|minst)\s+)?([+\-−–]?)\s?(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d{1,6}))?\s?(.+)$/iu;

/**
 * The öre in an amount as Swedish minutes write it: `2 500 tkr`, `6,3 milj kr`, `+1 110 tkr`, `knappt 1 200 tkr`.
 * Undefined when the words are not an amount, or when it is not a whole number of öre, or more than 1e13 of them.
 */
export function oreFromWording(asWritten: string): number | undefined {
  const parts = WORDING.exec(asWritten.normalize('NFC').trim());
  if (!parts) return undefined;
  const [, sign, whole, decimals = '', unit] = parts;
  const kronorPerUnit = UNITS.find(([pattern]) => pattern.test(unit!.trim().toLowerCase()))?.[1];
  if (kronorPerUnit === undefined) return undefined;
  const scaled = BigInt(whole!.replace(/\D/g, '') + decimals) * BigInt(kronorPerUnit) * 100n;
  const divisor = 10n ** BigInt(decimals.length);
  if (scaled % divisor !== 0n) return undefined;
  const ore = Number(scaled / divisor);
  if (ore > LARGEST_ORE) return undefined;
  return sign && sign !== '+' ? -ore : ore;
}

/** What amounts come to, in the unit that they have. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The smallest step that an amount's wording can express, in öre: 100 000 for `2 146 tkr`. Sums differ by rounding within it. */
export function wordingStep(asWritten: string): number {
  const parts = WORDING.exec(asWritten.normalize('NFC').trim());
  if (!parts) return 1;
  const kronorPerUnit = UNITS.find(([pattern]) => pattern.test(parts[4]!.trim().toLowerCase()))?.[1] ?? 1;
  return (kronorPerUnit * 100) / 10 ** (parts[3]?.length ?? 0);
}

/** `1 670 000 kr`, with non-breaking spaces; öre are shown only when there are any. */
export function formatKronor(ore: number): string {
  const sign = ore < 0 ? '−' : '';
  const kronor = Math.trunc(Math.abs(ore) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const rest = Math.abs(ore) % 100;
  return `${sign}${kronor}${rest ? `,${String(rest).padStart(2, '0')}` : ''}\u00a0kr`;
}
