import { Query } from '@nestjs/cqrs';
import type { Principal } from '#http';

/** An attachment in a form that an archive can keep. */
export interface ArchivedAttachment {
  readonly sha256: string;
  readonly bytes: Buffer;
  /** `PDF/A-2A` where it was made here; what the file says of itself where it is handed out as it was stored. */
  readonly claim: string;
  readonly madeHere: boolean;
}

export class GetAttachmentArchiveQuery extends Query<ArchivedAttachment> {
  constructor(
    readonly association: string,
    readonly sha256: string,
    readonly reader: Principal,
  ) {
    super();
  }
}
