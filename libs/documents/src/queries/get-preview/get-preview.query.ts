import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { StoredDocument } from '../get-document/get-document.query.js';

/** The paper of a meeting as it would come out now, for those who work with it. */
export class GetPreviewQuery extends Query<StoredDocument> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly format: 'pdf' | 'html',
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
