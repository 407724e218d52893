import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { minutesOf } from '#meetings';
import { minutesHtml } from './html/minutes-html.js';
import { LetterheadPictures } from './letterhead-pictures.js';
import { type PaperMoment, PaperReader } from './paper-reader.js';
import { PdfRenderer } from './pdf/pdf-renderer.js';
import { RecentlyMade } from './recently-made.js';

export interface RenderedPaper {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly mediaType: string;
}

/** What is made of a moment: a page, a PDF, or a PDF that carries the same as data. */
export type Form = 'html' | 'pdf' | 'pdf-with-data';

/** Some thirty minutes, each of a few hundred kilobytes. */
const KEPT = 32;

/** Papers that are made when somebody asks, and not kept: previews, and the form with data. */
@Injectable()
export class RenderedOnRequest {
  private readonly recent = new RecentlyMade<RenderedPaper>(KEPT);

  constructor(
    private readonly papers: PaperReader,
    private readonly pdf: PdfRenderer,
    private readonly pictures: LetterheadPictures,
  ) {}

  /** The same moment is the same paper, so that what was made for the last reader will do for the next. */
  get(moment: PaperMoment, form: Form): Promise<RenderedPaper> {
    const { association, meeting, version, associationVersion } = moment;
    const key = [association, meeting, version, associationVersion ?? 'now', form].join(' ');
    return this.recent.get(key, () => this.made(moment, form));
  }

  private async made(moment: PaperMoment, form: Form): Promise<RenderedPaper> {
    const { model, meeting } = await this.papers.read(moment);
    const picture = await this.pictures.of(model);
    if (form === 'html') return named(Buffer.from(minutesHtml(model, picture)), 'text/html; charset=utf-8');
    const data = JSON.stringify(minutesOf(moment.meeting, moment.version, meeting));
    const { bytes } = await this.pdf.render(model, form === 'pdf' ? { picture } : { picture, attach: data });
    return named(bytes, 'application/pdf');
  }
}

function named(bytes: Buffer, mediaType: string): RenderedPaper {
  return { bytes, mediaType, sha256: createHash('sha256').update(bytes).digest('hex') };
}
