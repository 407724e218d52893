import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { httpRules } from '#http';
import { refuse, RefusedError } from '#kernel';
import { meetingRules, worksWithin } from '#meetings';
import { PaperReader } from '../../paper-reader.js';
import { RenderedOnRequest } from '../../rendered-on-request.js';
import type { StoredDocument } from '../get-document/get-document.query.js';
import { GetPreviewQuery } from './get-preview.query.js';

@QueryHandler(GetPreviewQuery)
export class GetPreviewHandler implements IQueryHandler<GetPreviewQuery> {
  constructor(
    private readonly papers: PaperReader,
    private readonly rendered: RenderedOnRequest,
  ) {}

  async execute({ association, meeting, format, reader }: GetPreviewQuery): Promise<StoredDocument> {
    if (!worksWithin(association, reader)) throw forThoseWhoWorkWithIt(association, meeting);
    const moment = await this.papers.latest(association, meeting);
    if (!moment) throw notFound(association, meeting);
    const paper = await this.rendered.get(moment, format);
    return { ...paper, meetingVersion: moment.version, draft: true };
  }
}

function forThoseWhoWorkWithIt(association: string, meeting: string): RefusedError {
  return new RefusedError(
    refuse(
      meetingRules['not-public-yet'],
      'Förhandsvisningen är till för dem som arbetar med protokollet. Logga in med en roll i förbundet, eller läs det justerade protokollet under minutes.pdf.',
      { association, meeting },
    ),
  );
}

function notFound(association: string, meeting: string): RefusedError {
  return new RefusedError(
    refuse(
      httpRules['not-found'],
      'Sammanträdet finns inte. Kontrollera förbundet och id:t, eller se kalendern under meetings.',
      { association, meeting },
    ),
  );
}
