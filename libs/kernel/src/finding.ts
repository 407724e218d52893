import type { Facts } from './refusal.js';
import { withIds } from './with-ids.js';

/** must: the paper is not to be relied on before it is mended; warning: a reader should judge; note: good to know. */
export type Severity = 'must' | 'warning' | 'note';

/** A kind of finding. `title` is Swedish, for the reader; `law` cites the paragraph it may offend. */
export interface FindingRule {
  /** Stable, e.g. `sum-differs`. */
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly law?: string;
}

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

/** A finding of a kind, with its usual severity. */
export function remark(
  rule: FindingRule,
  message: string,
  facts: Facts = {},
  item: string | null = null,
): Finding {
  return { rule: rule.id, severity: rule.severity, message, item, facts };
}

/** Declares a context's kinds of finding; the key is the id. `docs/reference/rules.md` is made from these. */
export function defineFindingRules<const Id extends string>(
  rules: Record<Id, Omit<FindingRule, 'id'>>,
): Readonly<Record<Id, FindingRule>> {
  return withIds(rules);
}
