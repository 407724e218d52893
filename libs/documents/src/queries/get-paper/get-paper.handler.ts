import { createHash } from 'node:crypto';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '#event-store';
import { ActMaker } from '../../acts/act-maker.js';
import { ActReaders } from '../../acts/act-readers.js';
import type { ActModel } from '../../domain/act-model.js';
import type { Rendition } from '../../domain/document.events.js';
import { actHtml } from '../../html/act-html.js';
import { LetterheadPictures } from '../../letterhead-pictures.js';
import { PdfRenderer } from '../../pdf/pdf-renderer.js';
import type { HandedOutPaper } from '../answer-paper.js';
import { GetPaperQuery } from './get-paper.query.js';

@QueryHandler(GetPaperQuery)
export class GetPaperHandler implements IQueryHandler<GetPaperQuery> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly readers: ActReaders,
    private readonly maker: ActMaker,
    private readonly pdf: PdfRenderer,
    private readonly pictures: LetterheadPictures,
  ) {}

  async execute({ association, kind, of, parts, format, reader }: GetPaperQuery): Promise<HandedOutPaper> {
    await this.readers.assertMayRead({ association, kind, of }, reader);
    const { model } = await this.maker.make(
      { association, kind, of, parts, sending: null },
      (stream, foldable) => this.runner.load(stream, foldable),
    );
    const { bytes, mediaType } = await this.set(model, format);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { bytes, mediaType, sha256, draft: true };
  }

  private async set(
    model: ActModel,
    format: Rendition['format'],
  ): Promise<{ bytes: Buffer; mediaType: string }> {
    const picture = await this.pictures.of(model);
    if (format === 'html')
      return { bytes: Buffer.from(actHtml(model, picture)), mediaType: 'text/html; charset=utf-8' };
    return { bytes: (await this.pdf.render(model, { picture })).bytes, mediaType: 'application/pdf' };
  }
}
