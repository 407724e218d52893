import { withIds } from './with-ids.js';

/**
 * A rule that a command can break or a fact can offend. `id` is a stable slug, part of the problem type's URI;
 * `title` is Swedish, for the reader; `law` cites the paragraph, e.g. `19 § lag (2003:1210)`.
 */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly kind: RefusalKind;
  readonly law?: string;
}

/** What a refusal means over HTTP: 400, 403, 404, 409, 412, 422. */
export type RefusalKind = 'malformed' | 'forbidden' | 'unknown' | 'conflict' | 'stale' | 'rule';

export type Facts = Readonly<Record<string, unknown>>;

/** A clear no: which rule, what it means here, and the facts it was judged on. Nothing was appended. */
export interface Refusal {
  readonly refused: Rule;
  /** Swedish, one or two sentences, ending with what to do next. */
  readonly detail: string;
  readonly facts: Facts;
}

export function refuse(rule: Rule, detail: string, facts: Facts = {}): Refusal {
  return { refused: rule, detail, facts };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

/** Declares a context's rules; the key is the rule's id. `docs/reference/rules.md` is made from these. */
export function defineRules<const Id extends string>(
  rules: Record<Id, Omit<Rule, 'id'>>,
): Readonly<Record<Id, Rule>> {
  return withIds(rules);
}

/** Thrown at the edge only, where a refusal must become an HTTP answer. Deciders return refusals, they do not throw. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly refusal: Refusal) {
    super(refusal.refused.id);
  }
}
