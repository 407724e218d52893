import type { Facts } from './refusal.js';

/** must: mended or acknowledged before approval; warning: a reader should judge; note: good to know. */
export type Severity = 'must' | 'warning' | 'note';

/**
 * Something the system saw beside the facts: a sum that does not add up, a name that differs. It never changes a fact.
 * @additionalProperties false
 */
export interface Finding {
  /** Stable id of the kind of finding, e.g. `sum-differs`. */
  rule: string;
  severity: Severity;
  /** Swedish, for the secretary and the auditor. */
  message: string;
  /** The agenda item it is about, or null when it is about the whole. */
  item: string | null;
  facts: Facts;
}
