import type { Finding } from '#kernel';

/** Two findings are the same when they are of one kind, about one thing, on the same facts. */
export function identityOf({ rule, item, facts }: Pick<Finding, 'rule' | 'item' | 'facts'>): string {
  return JSON.stringify([rule, item, facts]);
}
