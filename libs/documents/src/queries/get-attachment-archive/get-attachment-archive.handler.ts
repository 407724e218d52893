import { createHash } from 'node:crypto';
import { type IQueryHandler, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { associationFoldable, associationStream } from '#associations';
import { GetAttachmentQuery, type StoredAttachment } from '#attachments';
import { CommandRunner } from '#event-store';
import { refuse, RefusedError } from '#kernel';
import { archiveClaim, attachmentPaper, isSettable } from '../../domain/attachment-paper.js';
import { pixelsOf } from '../../domain/picture-size.js';
import { documentRules } from '../../domain/document.rules.js';
import { PdfRenderer } from '../../pdf/pdf-renderer.js';
import { type ArchivedAttachment, GetAttachmentArchiveQuery } from './get-attachment-archive.query.js';

/** A picture of a page at 600 dots an inch is smaller; a text of this length is some four hundred pages. */
const AT_MOST = { picture: 32 * 1024 * 1024, text: 1024 * 1024, pdf: 64 * 1024 * 1024 } as const;

/** A page of A3 at 600 dots an inch. */
const MOST_PIXELS = 70_000_000;

@QueryHandler(GetAttachmentArchiveQuery)
export class GetAttachmentArchiveHandler implements IQueryHandler<GetAttachmentArchiveQuery> {
  constructor(
    private readonly queries: QueryBus,
    private readonly runner: CommandRunner,
    private readonly pdf: PdfRenderer,
  ) {}

  /** Who may read the attachment may read this. */
  async execute({ association, sha256, reader }: GetAttachmentArchiveQuery): Promise<ArchivedAttachment> {
    const attachment = await this.queries.execute(new GetAttachmentQuery(association, sha256, reader));
    const { mediaType } = attachment;
    if (mediaType !== 'application/pdf' && !isSettable(mediaType)) throw notSettable(mediaType);
    if (attachment.bytes > limitOf(mediaType)) throw tooLarge(attachment);
    const content = await bytesOf(attachment);
    if (mediaType === 'application/pdf') return asStored(attachment, content);
    return this.set(association, attachment, content);
  }

  private async set(
    association: string,
    attachment: StoredAttachment,
    content: Buffer,
  ): Promise<ArchivedAttachment> {
    const { state } = await this.runner.load(associationStream(association), associationFoldable);
    const author = state.founded?.name ?? association;
    const paper = attachmentPaper(attachment, content, author, attachment.recordedAt);
    const options = paper.picture ? { shown: content } : {};
    const pixels = paper.picture ? pixelsOf(content, paper.picture.format) : 0;
    if (pixels === null) throw unreadable(attachment.mediaType);
    if (pixels > MOST_PIXELS) throw tooManyPixels(attachment.mediaType);
    const { bytes } = await this.pdf.render(paper, options).catch(() => {
      throw unreadable(attachment.mediaType);
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { sha256, bytes, claim: 'PDF/A-2A', madeHere: true };
  }
}

function limitOf(mediaType: string): number {
  if (mediaType === 'application/pdf') return AT_MOST.pdf;
  return mediaType.startsWith('image/') ? AT_MOST.picture : AT_MOST.text;
}

async function bytesOf({ open }: StoredAttachment): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await open()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A PDF is not made over: what it shows could become something else. */
function asStored({ sha256 }: StoredAttachment, bytes: Buffer): ArchivedAttachment {
  const claim = archiveClaim(bytes);
  if (claim) return { sha256, bytes, claim, madeHere: false };
  throw new RefusedError(
    refuse(
      documentRules['attachment-not-archivable'],
      'Filen är en PDF som inte säger sig vara PDF/A, och den kan inte göras om här utan att ändras. Spara den som PDF/A i programmet den kommer från, och ladda upp den.',
      { mediaType: 'application/pdf' },
    ),
  );
}

function notSettable(mediaType: string): RefusedError {
  return new RefusedError(
    refuse(
      documentRules['attachment-not-archivable'],
      `Filen är ${mediaType} och kan inte göras om till PDF/A här. Spara den som PDF/A i programmet den kommer från, och ladda upp den.`,
      { mediaType },
    ),
  );
}

function tooLarge({ mediaType, bytes }: StoredAttachment): RefusedError {
  const atMost = limitOf(mediaType);
  return new RefusedError(
    refuse(
      documentRules['attachment-not-archivable'],
      `Filen är ${bytes} byte, och den som ska göras om till PDF/A får vara högst ${atMost}. Spara den som PDF/A i programmet den kommer från.`,
      { mediaType, bytes, atMost },
    ),
  );
}

function tooManyPixels(mediaType: string): RefusedError {
  return new RefusedError(
    refuse(
      documentRules['attachment-not-archivable'],
      `Bilden har fler än ${MOST_PIXELS} bildpunkter. Spara den i lägre upplösning eller som PDF/A, och ladda upp den.`,
      { mediaType, atMost: MOST_PIXELS },
    ),
  );
}

function unreadable(mediaType: string): RefusedError {
  return new RefusedError(
    refuse(
      documentRules['attachment-not-archivable'],
      'Filen går inte att läsa och kan inte göras om till PDF/A: den är skadad. Hämta den på nytt från den som lämnade den.',
      { mediaType },
    ),
  );
}
