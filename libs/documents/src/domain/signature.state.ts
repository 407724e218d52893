import type { PaperMade, PaperOffered, SignatureApplied, SignatureEvent } from './signature.events.js';

/** The paper that is laid out, and who has signed it. */
export interface SignatureState {
  readonly offered: PaperOffered | null;
  /** Null until the worker has made it. */
  readonly paper: PaperMade | null;
  /** In the order they were given; each covers the file with those before it. */
  readonly applied: readonly SignatureApplied[];
}

export const nothingOffered: SignatureState = { offered: null, paper: null, applied: [] };

export function evolveSignature(state: SignatureState, event: SignatureEvent): SignatureState {
  switch (event.type) {
    case 'signature.paper-offered':
      return { offered: event.data, paper: null, applied: [] };
    case 'signature.paper-made':
      return { ...state, paper: event.data };
    case 'signature.applied':
      return { ...state, applied: [...state.applied, event.data] };
  }
}

/** The newest file, with all the signatures so far; null while there is none. */
export function newestFile({ paper, applied }: SignatureState): { sha256: string; bytes: number } | null {
  const last = applied.at(-1);
  if (last) return { sha256: last.after, bytes: last.bytes };
  return paper && { sha256: paper.sha256, bytes: paper.bytes };
}

/** Whether everybody whose signature is demanded has signed this file. A demand without a person is met by anybody in the role. */
export function isSignedByAll(
  { applied }: SignatureState,
  demanded: ReadonlyArray<{ readonly role: SignatureApplied['role']; readonly person: string | null }>,
): boolean {
  return demanded.every(({ role, person }) =>
    applied.some((one) => one.role === role && (person ?? one.who.person) === one.who.person),
  );
}
