const PERCENT =
  /^(?:(?:ca|cirka|omkring|ungefär|drygt|knappt)\s)?(\d{1,3})(?:,(\d{1,2}))?\s?(?:%|procent)$/iu;

/** What a percentage may be written as, for the API's description. */
export const PERCENT_PATTERN = PERCENT;

/** Hundredths of a percent in `47 %` or `33,5 procent`; undefined when the words are no share, or more than all. */
export function hundredthsOf(asWritten: string): number | undefined {
  const [, whole, decimals = ''] = PERCENT.exec(asWritten.trim()) ?? [];
  if (whole === undefined) return undefined;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return hundredths <= 10_000 ? hundredths : undefined;
}

/** How far from a hundred percent rounding alone may bring a sum of shares, in hundredths of a percent. */
export function roundingOf(shares: readonly string[]): number {
  return shares.reduce((sum, asWritten) => {
    const decimals = PERCENT.exec(asWritten.trim())?.[2]?.length ?? 0;
    return sum + 10 ** (2 - decimals) / 2;
  }, 0);
}

/** How many people a share is of so many, to the nearest whole. */
export function peopleIn(asWritten: string, total: number): number {
  return Math.round(((hundredthsOf(asWritten) ?? 0) * total) / 10_000);
}
