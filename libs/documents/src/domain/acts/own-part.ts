import type { ApplicationDecided, GrantState } from '#funding';
import type { ParagraphDecided } from '#meetings';

/** What the words of a decision may call those that it settled: titles, initiatives and applicants. */
export interface SettledTogether {
  readonly own: readonly string[];
  /** Empty when the decision settled one application alone. */
  readonly others: readonly string[];
}

/**
 * A decision with no more than what it says of one application. One decision may settle several, and what it says of
 * the others is not for whoever this paper goes to: only clauses that name the application and nobody else's are kept,
 * and its amounts, conditions and reasons are its own.
 */
export function ownPart(
  minuted: ParagraphDecided,
  decided: ApplicationDecided,
  grant: GrantState | null,
  together: SettledTogether,
): ParagraphDecided {
  if (together.others.length === 0) return minuted;
  const awarded = grant?.awarded;
  return {
    ...minuted,
    type: decided.outcome,
    clauses: minuted.clauses.filter((clause) => isOwn(clause, together)).map(closed),
    amounts:
      awarded?.amounts.map(({ year, amount }) => ({
        to: awarded.amounts.length > 1 ? `${awarded.title} ${year}` : awarded.title,
        amount,
        refersTo: awarded.refersTo,
      })) ?? [],
    conditions: awarded?.conditions.map(({ text, due, dueAsWritten }) => ({ text, due, dueAsWritten })) ?? [],
    assignments: minuted.assignments.filter(({ text }) => isOwn(text, together)),
    postponedTo: decided.postponedTo,
    remittedFor: decided.remittedFor,
    reasons: decided.reasons,
    budget: null,
  };
}

/** A name that both have, such as an applicant with two applications, says nothing of which is meant. */
function isOwn(words: string, { own, others }: SettledTogether): boolean {
  const names = (all: readonly string[], but: readonly string[]): boolean =>
    all.some((name) => !but.includes(name) && words.toLowerCase().includes(name.toLowerCase()));
  return names(own, others) && !names(others, own);
}

/** What led on to the next clause is not left hanging. */
function closed(clause: string): string {
  return clause.replace(/(?:,|,? (?:och|samt|dels))$/, '.');
}
