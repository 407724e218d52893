import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  attachmentFoldable,
  type AttachmentStored,
  attachmentStream,
  ENDINGS,
  StoredFiles,
} from '#attachments';
import { CommandRunner } from '#event-store';
import { refuse, RefusedError } from '#kernel';
import { meetingFoldable, minutesOf, meetingStream } from '#meetings';
import { type ArchiveFile, archiveFiles } from './domain/archive-files.js';
import { documentRules } from './domain/document.rules.js';
import { LetterheadPictures } from './letterhead-pictures.js';
import { type PaperMoment, PaperReader } from './paper-reader.js';
import { type EmbeddedFile, PdfRenderer } from './pdf/pdf-renderer.js';
import type { RenderedPaper } from './rendered-on-request.js';

/** All the files of a copy together: they are in memory, with the PDF, while it is set. */
const AT_MOST = 64 * 1024 * 1024;

interface StoredArchiveFile extends ArchiveFile {
  readonly stored: AttachmentStored;
}

/** Minutes as one file for the archive: the paper as PDF/A-3a, with its data, its attachments and what shows its signatures. */
@Injectable()
export class ArchiveCopy {
  constructor(
    private readonly runner: CommandRunner,
    private readonly papers: PaperReader,
    private readonly pdf: PdfRenderer,
    private readonly files: StoredFiles,
    private readonly pictures: LetterheadPictures,
  ) {}

  /** Not kept: it is large, and made for one reader. */
  async of(moment: PaperMoment): Promise<RenderedPaper> {
    const { model, meeting } = await this.papers.read(moment);
    const attach = JSON.stringify(minutesOf(moment.meeting, moment.version, meeting));
    const [files, picture] = await Promise.all([this.filesOf(moment), this.pictures.of(model)]);
    const { bytes } = await this.pdf.render(model, { attach, files, picture });
    return { bytes, mediaType: 'application/pdf', sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** As the meeting now stands: a scan may have come after the approval. */
  private async filesOf({ association, meeting }: PaperMoment): Promise<EmbeddedFile[]> {
    const { state } = await this.runner.load(meetingStream({ association, id: meeting }), meetingFoldable);
    const files = await Promise.all(archiveFiles(state).map((one) => this.stored(association, one)));
    const total = files.reduce((sum, { stored }) => sum + stored.bytes, 0);
    if (total > AT_MOST) throw tooLarge(association, files, total);
    return Promise.all(files.map((one) => this.embedded(one)));
  }

  private async stored(association: string, file: ArchiveFile): Promise<StoredArchiveFile> {
    const stream = attachmentStream({ association, id: file.sha256 });
    const { state } = await this.runner.load(stream, attachmentFoldable);
    return { ...file, stored: state.stored! };
  }

  private async embedded({ sha256, name, description, stored }: StoredArchiveFile): Promise<EmbeddedFile> {
    const { mediaType } = stored;
    const content = await this.files.read(sha256);
    if (!content) throw new Error('An attachment that the log has is not in the store');
    return { name: `${name}.${ENDINGS[mediaType]}`, mediaType, description, content };
  }
}

function tooLarge(association: string, files: readonly StoredArchiveFile[], total: number): RefusedError {
  return new RefusedError(
    refuse(
      documentRules['archive-copy-too-large'],
      `Bilagorna är tillsammans ${total} byte, och en arkivkopia får rymma högst ${AT_MOST}. Hämta protokollet med ?attach=json, och bilagorna var för sig.`,
      {
        bytes: total,
        atMost: AT_MOST,
        attachments: files.map(({ sha256 }) => `/v1/associations/${association}/attachments/${sha256}`),
      },
    ),
  );
}
