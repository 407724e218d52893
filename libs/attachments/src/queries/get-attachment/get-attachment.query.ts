import type { Readable } from 'node:stream';
import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';
import type { Instant } from '#kernel';
import type { AttachmentStored } from '../../domain/attachment.events.js';

export interface StoredAttachment extends AttachmentStored {
  readonly recordedAt: Instant;
  /** Opens the bytes: not before they are asked for. */
  readonly open: () => Promise<Readable>;
}

export class GetAttachmentQuery extends Query<StoredAttachment> {
  constructor(
    readonly association: string,
    readonly sha256: string,
    readonly reader: Principal,
  ) {
    super();
  }
}
