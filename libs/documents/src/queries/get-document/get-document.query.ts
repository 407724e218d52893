import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { Rendition } from '../../domain/document.events.js';

export interface StoredDocument {
  readonly meetingVersion: number;
  readonly draft: boolean;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The paper of a meeting: the latest that the reader may see, or the one that shows a version. */
export class GetDocumentQuery extends Query<StoredDocument> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly format: Rendition['format'],
    readonly version: number | undefined,
    readonly reader: Principal | undefined,
    /** Whether the PDF carries the minutes as data as well. */
    readonly withData = false,
  ) {
    super();
  }
}
