import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { PaperKind } from '../../domain/act-model.js';
import type { PaperIssued } from '../../domain/paper.events.js';

/** A paper that was sent; its bytes are at `issued-papers/{paper}.pdf` and `.html`. */
export interface IssuedPaperView extends Pick<
  PaperIssued,
  'kind' | 'of' | 'parts' | 'title' | 'recipients' | 'on' | 'renditions'
> {
  readonly paper: string;
}

export interface IssuedPaperFilter {
  readonly kind?: PaperKind | undefined;
  /** The meeting, the anslag, the application, the grant, the delegation or the association that it is about. */
  readonly of?: string | undefined;
  /** Words that stand in the name of somebody it went to. */
  readonly recipient?: string | undefined;
}

export class ListIssuedPapersQuery extends Query<IssuedPaperView[]> {
  constructor(
    readonly association: string,
    readonly filter: IssuedPaperFilter,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
