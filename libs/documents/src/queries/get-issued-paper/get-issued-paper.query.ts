import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { Rendition } from '../../domain/document.events.js';
import type { HandedOutPaper } from '../answer-paper.js';

/** A paper that was sent, in the very bytes that were sent. */
export class GetIssuedPaperQuery extends Query<HandedOutPaper> {
  constructor(
    readonly association: string,
    readonly id: string,
    readonly format: Rendition['format'],
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
