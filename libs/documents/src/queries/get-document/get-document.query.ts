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

export type Attach = 'json' | 'all' | null;

/** The paper of a meeting: the latest that the reader may see, or the one that shows a version. */
export class GetDocumentQuery extends Query<StoredDocument> {
  constructor(
    readonly association: string,
    readonly meeting: string,
    readonly format: Rendition['format'],
    readonly version: number | undefined,
    readonly reader: Principal | undefined,
    /** What the PDF carries besides: the minutes as data, or that and all that belongs to them. */
    readonly attach: Attach = null,
  ) {
    super();
  }
}
