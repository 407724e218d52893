import type { Decide, DecisionType } from '#meetings';
import type { DecideFunding, Judged } from '../funding-decision.types.js';
import { grants } from './funding-judge.js';

/** The kind of the whole: that of its outcomes when they agree, otherwise a grant in part. */
function kindOf(judged: readonly Judged[]): DecisionType {
  const kinds = [...new Set(judged.map(({ outcome }) => outcome.outcome))];
  if (kinds.length === 1) return kinds[0]!;
  return judged.some(grants) ? 'partly-granted' : kinds[0]!;
}

/** The paragraph's decision: its kind, amounts and conditions are those of the outcomes. */
export function paragraphOf(command: DecideFunding, judged: readonly Judged[]): Decide {
  const {
    outcomes: _outcomes,
    requestedTotal: _total,
    overcommitReason,
    unpreparedReason,
    ...words
  } = command;
  const reasons = [
    command.reasons,
    ...judged.map(({ outcome }) => outcome.reasons),
    overcommitReason,
    unpreparedReason,
  ].filter((one) => one !== undefined);
  const conditions = judged.flatMap(({ outcome }) => outcome.conditions ?? []);
  return {
    ...words,
    type: 'decide',
    decisionType: kindOf(judged),
    amounts: judged.filter(grants).flatMap(amountsIn),
    conditions: conditions.map(({ text, due, dueAsWritten }) => ({
      text,
      ...(due ? { due } : {}),
      ...(dueAsWritten ? { dueAsWritten } : {}),
    })),
    ...(reasons.length > 0 ? { reasons: reasons.join(' ') } : {}),
  };
}

/** What the words give to the initiative, by year; an amount in another paper is referred to. */
function amountsIn({ outcome, fact, charges }: Judged): NonNullable<Decide['amounts']> {
  const { title } = fact.initiative;
  const paper = outcome.refersTo ? { refersTo: outcome.refersTo } : {};
  if (charges.length === 0) return [{ to: title, ...paper }];
  return charges.map(({ year, amount }) => ({
    to: charges.length > 1 ? `${title} ${year}` : title,
    amount: amount.asWritten,
    ...paper,
  }));
}
