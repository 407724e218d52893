import { associationFoldable, associationStream } from '#associations';
import type { CommandEnvelope, ReadFact } from '#event-store';
import { caseNumberSlug } from '../domain/case-number.js';
import { caseNumberFoldable } from '../domain/case-number.state.js';
import type { CaseContext } from '../domain/case.decider.js';
import { caseNumberStream } from '../domain/streams.js';

/** Reads the other streams that a case with this Dnr relies on. */
export function caseFacts({ association, id }: CommandEnvelope, number: string) {
  return async (read: ReadFact): Promise<CaseContext> => {
    const { state } = await read(associationStream(association), associationFoldable);
    return {
      case: id,
      founded: state.founded !== null,
      number: await readNumber(read, association, caseNumberSlug(number)),
    };
  };
}

async function readNumber(
  read: ReadFact,
  association: string,
  id: string | null,
): Promise<CaseContext['number']> {
  if (id === null) return null;
  const { stream, state } = await read(caseNumberStream({ association, id }), caseNumberFoldable);
  return { stream, taken: state.taken };
}
