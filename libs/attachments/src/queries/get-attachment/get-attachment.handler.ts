import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { EventStore } from '#event-store';
import { httpRules, type Principal, type Role } from '#http';
import { type RecordedEvent, refuse, RefusedError } from '#kernel';
import { verified } from '../../content/verified.js';
import type { AttachmentStored } from '../../domain/attachment.events.js';
import { attachmentStream, isSha256 } from '../../domain/streams.js';
import { AttachmentStore } from '../../store/attachment-store.js';
import { GetAttachmentQuery, type StoredAttachment } from './get-attachment.query.js';

/** Those who handle or judge what attachments belong to. An applicant has what the applicant has stored. */
const WITHIN: ReadonlySet<Role> = new Set([
  'secretary',
  'chair',
  'approver',
  'director',
  'economist',
  'auditor',
  'operator',
]);

@QueryHandler(GetAttachmentQuery)
export class GetAttachmentHandler implements IQueryHandler<GetAttachmentQuery> {
  constructor(
    private readonly events: EventStore,
    private readonly store: AttachmentStore,
  ) {}

  async execute({ association, sha256, reader }: GetAttachmentQuery): Promise<StoredAttachment> {
    const event = isSha256(sha256) ? await this.stored(association, sha256) : undefined;
    // Whether another's attachment exists is not told.
    if (!event || !maySee(reader, event)) throw notFound();
    const { data, recordedAt } = event;
    return { ...(data as AttachmentStored), recordedAt, open: () => this.open(sha256) };
  }

  private async stored(association: string, sha256: string): Promise<RecordedEvent | undefined> {
    const stream = attachmentStream({ association, id: sha256 });
    for await (const event of this.events.readStream(stream, { to: 1 })) return event;
    return undefined;
  }

  private async open(sha256: string) {
    const content = await this.store.open(sha256);
    if (!content) throw new Error('An attachment that the log has is not in the store');
    return verified(content, sha256);
  }
}

function maySee({ roles, person }: Principal, { meta }: RecordedEvent): boolean {
  return roles.some((role) => WITHIN.has(role)) || (person !== null && meta.actor.person === person);
}

function notFound(): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      'Det finns ingen sådan bilaga som du kan läsa. Kontrollera adressen, eller be förbundets kansli.',
    ),
  );
}
