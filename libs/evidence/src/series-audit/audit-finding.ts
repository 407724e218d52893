import { type Facts, type Finding, remark } from '#kernel';
import { seriesAuditRules } from './series-audit.finding-rules.js';

/** What an audit found, and about what: `meetings/{id}`, `series/{id}`, `cases/{id}`, `delegations/{id}`. */
export interface AuditFinding extends Omit<Finding, 'item'> {
  readonly about: string;
}

export function found(
  rule: keyof typeof seriesAuditRules,
  about: string,
  message: string,
  facts: Facts,
): AuditFinding {
  const { item: _item, ...finding } = remark(seriesAuditRules[rule], message, facts);
  return { ...finding, about };
}
