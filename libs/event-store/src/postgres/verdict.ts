/** What became of an append: recorded, a repeat of a command already in the log, or at another version than expected. */
export type Verdict =
  | { readonly is: 'recorded'; readonly firsts: readonly bigint[]; readonly before: readonly number[] }
  | { readonly is: 'known' }
  | { readonly is: 'conflict'; readonly request: number; readonly actual: number };
