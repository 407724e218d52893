import { type Finding, type FindingRule, remark } from './finding.js';
import { type Facts, type Refusal, type Rule, refuse } from './refusal.js';
import { withIds } from './with-ids.js';

/**
 * A rule of the law or the charter that binds. What breaks it is refused, since the system does nothing unlawful; what
 * broke it when it was done on paper is recorded with a finding that must be answered, since history is what it was.
 */
export interface BindingRule extends Rule {
  readonly kind: 'rule';
  readonly law: string;
}

/** Something that breaks a binding rule, before it is settled whether that refuses or is recorded. */
export interface Offence {
  readonly rule: BindingRule;
  /** Swedish: what is wrong. */
  readonly what: string;
  /** Swedish: what to do next where it is being done. */
  readonly next: string;
  readonly facts: Facts;
}

/** Declares a context's binding rules; the key is the rule's id. They stand among both rules and findings. */
export function defineBindingRules<const Id extends string>(
  rules: Record<Id, { title: string; law: string }>,
): Readonly<Record<Id, BindingRule>> {
  const binding = Object.entries<{ title: string; law: string }>(rules).map(([id, rule]) => [
    id,
    { kind: 'rule', ...rule } as const,
  ]);
  return withIds(Object.fromEntries(binding) as Record<Id, Omit<BindingRule, 'id'>>);
}

export function offence(rule: BindingRule, what: string, next: string, facts: Facts = {}): Offence {
  return { rule, what, next, facts };
}

export function refusalOf({ rule, what, next, facts }: Offence): Refusal {
  return refuse(rule, `${what} ${next}`, facts);
}

/** What was done cannot be done otherwise afterwards: it was written down wrongly, or somebody answers for it. */
const AFTERWARDS =
  'Rätta uppgiften om den är fel antecknad; annars kan ordföranden låta det stå, med ett skäl (minutes/acknowledge-finding).';

export function findingOf({ rule, what, facts }: Offence, item: string | null = null): Finding {
  return remark(findingRuleOf(rule), `${what} ${AFTERWARDS}`, facts, item);
}

/** A binding rule as the kind of finding it becomes where it was broken on paper. */
export function findingRuleOf({ id, title, law }: BindingRule): FindingRule {
  return { id, title, law, severity: 'must' };
}
