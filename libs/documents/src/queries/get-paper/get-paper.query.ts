import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { PaperKind } from '../../domain/act-model.js';
import type { Rendition } from '../../domain/document.events.js';
import type { HandedOutPaper } from '../answer-paper.js';

/** A paper as it can be made now; what has been issued is another query. */
export class GetPaperQuery extends Query<HandedOutPaper> {
  constructor(
    readonly association: string,
    readonly kind: PaperKind,
    readonly of: string,
    readonly parts: readonly string[],
    readonly format: Rendition['format'],
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
