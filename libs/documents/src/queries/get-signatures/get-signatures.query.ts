import { Query } from '@nestjs/cqrs';
import type { Principal, Versioned } from '#http';
import type { StoredDocument } from '../get-document/get-document.query.js';
import type { SignaturesView } from './signatures-view.js';

export class GetSignaturesQuery extends Query<Versioned<SignaturesView>> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}

/** The paper that is laid out for signing, or the newest file with the signatures so far. */
export class GetSigningFileQuery extends Query<StoredDocument> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly which: 'paper' | 'signed',
    readonly reader: Principal | undefined,
  ) {
    super();
  }
}
