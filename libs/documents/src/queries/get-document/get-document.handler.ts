import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '#database';
import { httpRules } from '#http';
import { refuse, RefusedError } from '#kernel';
import { meetingRules, PublicAccess, worksWithin } from '#meetings';
import { ArchiveCopy } from '../../archive-copy.js';
import { documentRules } from '../../domain/document.rules.js';
import { ContentStore } from '../../content/content-store.js';
import { PaperReader } from '../../paper-reader.js';
import { RenderedOnRequest } from '../../rendered-on-request.js';
import { GetDocumentQuery, type StoredDocument } from './get-document.query.js';

interface Row {
  readonly meeting_version: number;
  readonly status: string;
  readonly sha256: string;
}

@QueryHandler(GetDocumentQuery)
export class GetDocumentHandler implements IQueryHandler<GetDocumentQuery> {
  constructor(
    private readonly database: Database,
    private readonly content: ContentStore,
    private readonly access: PublicAccess,
    private readonly papers: PaperReader,
    private readonly rendered: RenderedOnRequest,
    private readonly archive: ArchiveCopy,
  ) {}

  async execute(query: GetDocumentQuery): Promise<StoredDocument> {
    const papers = await this.papersOf(query);
    const seesDrafts = worksWithin(query.association, query.reader);
    const paper = papers.find(({ status }) => seesDrafts || status !== 'draft');
    if (!paper) throw papers.length > 0 ? notPublicYet(query) : notRendered(query);
    if (!seesDrafts) await this.access.assertOpen(query.association);
    if (query.attach === 'all' && !seesDrafts) throw within(query);
    if (query.attach) return this.withFiles(query, paper);
    const stored = await this.content.get(paper.sha256);
    if (!stored) throw new Error(`Content ${paper.sha256} is missing`);
    return {
      meetingVersion: paper.meeting_version,
      draft: paper.status === 'draft',
      sha256: paper.sha256,
      ...stored,
    };
  }

  private async withFiles(
    { association, meeting, attach }: GetDocumentQuery,
    paper: Row,
  ): Promise<StoredDocument> {
    const moment = await this.papers.at(association, meeting, paper.meeting_version);
    const made =
      attach === 'all' ? await this.archive.of(moment) : await this.rendered.get(moment, 'pdf-with-data');
    // What only some may read is kept out of shared caches, as a draft is.
    const draft = attach === 'all' || paper.status === 'draft';
    return { ...made, meetingVersion: paper.meeting_version, draft };
  }

  /** The latest first. */
  private papersOf({ association, meeting, format, version }: GetDocumentQuery): Promise<Row[]> {
    return this.database.query<Row>(
      `SELECT meeting_version, status, sha256 FROM read.rendition
        WHERE association = $1 AND meeting = $2 AND format = $3 AND ($4::integer IS NULL OR meeting_version = $4)
        ORDER BY meeting_version DESC`,
      [association, meeting, format, version ?? null],
    );
  }
}

function notPublicYet({ association, meeting }: GetDocumentQuery): RefusedError {
  return new RefusedError(
    refuse(
      meetingRules['not-public-yet'],
      'Det här är ett utkast. Logga in med en roll i förbundet, eller vänta tills protokollet är justerat.',
      { association, meeting },
    ),
  );
}

function within({ association, meeting }: GetDocumentQuery): RefusedError {
  return new RefusedError(
    refuse(
      documentRules['archive-copy-within'],
      'Bilagorna lämnas ut efter prövning. Hämta protokollet utan dem (?attach=json), eller be förbundets kansli.',
      { association, meeting },
    ),
  );
}

function notRendered({ association, meeting, version }: GetDocumentQuery): RefusedError {
  const detail =
    version === undefined
      ? 'Dokumentet är inte framställt än. Det görs när protokollet har upprättats eller justerats, eller när anteckningarna är färdiga; försök igen om en stund.'
      : 'Det finns inget dokument som visar den versionen. Utelämna version för att få det senaste.';
  return new RefusedError(refuse(httpRules['not-found'], detail, { association, meeting, version }));
}
