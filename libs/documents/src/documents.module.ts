import { Module } from '@nestjs/common';
import { PublicAccess } from '#meetings';
import { ActMaker } from './acts/act-maker.js';
import { ActReaders } from './acts/act-readers.js';
import { IssuePaperController } from './commands/issue-paper/issue-paper.controller.js';
import { IssuePaperHandler } from './commands/issue-paper/issue-paper.handler.js';
import { IssuedBytes } from './commands/issued-bytes.js';
import { ContentStore } from './content/content-store.js';
import { PostgresContentStore } from './content/postgres-content-store.js';
import { GetDocumentController } from './queries/get-document/get-document.controller.js';
import { PdfRenderer } from './pdf/pdf-renderer.js';
import { GetDocumentHandler } from './queries/get-document/get-document.handler.js';
import { GetIssuedPaperController } from './queries/get-issued-paper/get-issued-paper.controller.js';
import { GetIssuedPaperHandler } from './queries/get-issued-paper/get-issued-paper.handler.js';
import { GetPaperController } from './queries/get-paper/get-paper.controller.js';
import { GetPaperHandler } from './queries/get-paper/get-paper.handler.js';

/** Hands out papers, and sends them. */
@Module({
  controllers: [GetDocumentController, GetPaperController, GetIssuedPaperController, IssuePaperController],
  providers: [
    GetDocumentHandler,
    GetPaperHandler,
    GetIssuedPaperHandler,
    IssuePaperHandler,
    IssuedBytes,
    ActMaker,
    ActReaders,
    PdfRenderer,
    PublicAccess,
    { provide: ContentStore, useClass: PostgresContentStore },
  ],
  exports: [ContentStore],
})
export class DocumentsModule {}
