const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const COUNTED = String.raw`${MONTHS}|tkr|mkr|mnkr|kr|kronor|procent|%|§(?!§?[ \u00a0]?\p{Nd})`;
const WORD_ENDS = String.raw`(?![\p{L}\p{M}\p{Nd}\p{Pc}])`;
/** A sign before its number, and a number before what it counts. */
const KEPT_TOGETHER = [
  /(?:§§?|kl\.|kap\.) \p{Nd}/gu,
  new RegExp(
    String.raw`\p{Nd}(?:(?: \p{Nd}{3}${WORD_ENDS})+(?: t?kr${WORD_ENDS})?| (?:${COUNTED})| miljoner kr)`,
    'gu',
  ),
];

/** The text with the spaces made non-breaking where no line may end: `§ 30`, `2 500 tkr`, `20 november`. */
export function keptTogether(text: string): string {
  return KEPT_TOGETHER.reduce(
    (kept, pattern) => kept.replaceAll(pattern, (match) => match.replaceAll(' ', '\u00a0')),
    text,
  );
}

/** What the templates need to know of a paper's words before they set it. */
export interface SpecialWords {
  /** Each run of at least 14 letters, the longest first. Of all words only these are hyphenated. */
  readonly longWords: readonly string[];
  /** Whether anything goes on for 40 characters without a space: it is broken wherever the line ends. */
  readonly endlessWords: boolean;
}

export function specialWordsOf(texts: readonly string[]): SpecialWords {
  const words = new Set(texts.flatMap((text) => text.match(/\p{L}{14,}/gu) ?? []));
  return {
    longWords: [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    endlessWords: texts.some((text) => /\P{White_Space}{40}/u.test(text)),
  };
}
