import { Injectable } from '@nestjs/common';
import type { ReadFact } from '#event-store';
import { ActMaker } from '../acts/act-maker.js';
import type { ActRequest } from '../acts/act-request.js';
import { ContentStore } from '../content/content-store.js';
import { documentDigest } from '../document-digest.js';
import type { Rendition } from '../domain/document.events.js';
import type { PaperContext } from '../domain/paper.decider.js';
import { actHtml } from '../html/act-html.js';
import { LetterheadPictures } from '../letterhead-pictures.js';
import { PdfRenderer } from '../pdf/pdf-renderer.js';

/** Makes a paper that is to be sent, and keeps its bytes. They are named by their content, so a refusal leaves no trace that matters. */
@Injectable()
export class IssuedBytes {
  constructor(
    private readonly maker: ActMaker,
    private readonly pdf: PdfRenderer,
    private readonly pictures: LetterheadPictures,
    private readonly content: ContentStore,
  ) {}

  async make(request: ActRequest, read: ReadFact): Promise<PaperContext> {
    const { model, streams } = await this.maker.make(request, read);
    const picture = await this.pictures.of(model);
    const { bytes, engine, templateDigest } = await this.pdf.render(model, { picture });
    const html = Buffer.from(actHtml(model, picture));
    return {
      draft: model.status === 'draft',
      statusLine: model.statusLine,
      title: `${model.title}, ${model.subtitle}`,
      sources: streams.map(({ stream, version }) => ({ stream, version })),
      renditions: [
        await this.stored('pdf', 'application/pdf', bytes),
        await this.stored('html', 'text/html; charset=utf-8', html),
      ],
      inputDigest: documentDigest(model),
      templateDigest,
      engine,
    };
  }

  private async stored(format: Rendition['format'], mediaType: string, bytes: Buffer): Promise<Rendition> {
    return { format, sha256: await this.content.put({ mediaType, bytes }), bytes: bytes.length };
  }
}
