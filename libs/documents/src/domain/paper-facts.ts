import type { PrintedPerson } from '#meetings';

/** What the law of meetings makes of a meeting, for the papers to print: who led, who stepped in, what rules are called. */
export interface PaperFacts {
  /** Who led the meeting as a whole; undefined when nobody is known to have. */
  readonly chair: PrintedPerson | undefined;
  /** Who led each item. */
  readonly leads: ReadonlyMap<string, PrintedPerson>;
  /** Everybody who led some item, and which. */
  readonly chairs: ReadonlyArray<{ readonly who: PrintedPerson; readonly items: readonly string[] }>;
  /** Substitutes who served for one item only, by item. */
  readonly steppedIn: ReadonlyMap<
    string,
    ReadonlyArray<{ readonly who: PrintedPerson; readonly servesFor: string }>
  >;
  /** Members and serving substitutes who left an item before it was decided, by item. */
  readonly leftBefore: ReadonlyMap<string, ReadonlySet<string>>;
  /** Swedish titles of rules and findings, by id. */
  readonly titles: ReadonlyMap<string, string>;
}
