import { httpRules } from '#http';
import { refuse, RefusedError } from '#kernel';
import type { PaperKind } from '../domain/act-model.js';
import type { Sending } from '../domain/acts/act-parts.js';
import { paperRules } from '../domain/paper.rules.js';

/** Which paper: of what kind, about what, and which part of it. */
export interface ActRequest {
  readonly association: string;
  readonly kind: PaperKind;
  /** The meeting, the anslag, the application, the grant, the delegation or the association. */
  readonly of: string;
  /** Items, sites or a requisition, by id, or the first and last day; empty for the whole. */
  readonly parts: readonly string[];
  readonly sending: Sending | null;
}

export function nothingThere({ kind, of }: ActRequest): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      'Det finns inget att göra dokumentet av under det id:t. Kontrollera id:t.',
      {
        kind,
        of,
      },
    ),
  );
}

export function notReady({ kind, of }: ActRequest, detail: string): RefusedError {
  return new RefusedError(refuse(paperRules['paper-not-ready'], detail, { kind, of }));
}

/** Refuses parts that the thing does not have. */
export function assertParts(request: ActRequest, known: readonly string[]): void {
  const unknown = request.parts.filter((part) => !known.includes(part));
  if (unknown.length === 0) return;
  throw new RefusedError(
    refuse(
      paperRules['paper-part-unknown'],
      `${unknown.join(', ')} finns inte där. Välj bland dem som finns: ${known.slice(0, 20).join(', ') || 'inga'}.`,
      { kind: request.kind, of: request.of, unknown },
    ),
  );
}
