/**
 * Who is to be called to a member's empty seat: the first of the member's own substitutes, in the order set when they
 * were appointed, who can come (12 and 15 §§ lag (2003:1210)). Null when nobody can; undefined when no order is known for
 * those who can, so that none may be called wrong.
 */
export function nextSubstitute(
  inOrder: ReadonlyArray<{ readonly person: string; readonly order: number | null }>,
  unavailable: ReadonlySet<string>,
): string | null | undefined {
  const available = inOrder.filter(({ person }) => !unavailable.has(person));
  if (available.length === 0) return null;
  const ordered = available.filter(({ order }) => order !== null);
  if (ordered.length === 0) return undefined;
  return ordered.reduce((first, one) => (one.order! < first.order! ? one : first)).person;
}
