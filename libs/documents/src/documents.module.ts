import { Module } from '@nestjs/common';
import { PublicAccess } from '#meetings';
import { ActMaker } from './acts/act-maker.js';
import { ActReaders } from './acts/act-readers.js';
import { ContentStore } from './content/content-store.js';
import { PostgresContentStore } from './content/postgres-content-store.js';
import { GetDocumentController } from './queries/get-document/get-document.controller.js';
import { PdfRenderer } from './pdf/pdf-renderer.js';
import { GetDocumentHandler } from './queries/get-document/get-document.handler.js';
import { GetPaperController } from './queries/get-paper/get-paper.controller.js';
import { GetPaperHandler } from './queries/get-paper/get-paper.handler.js';

/** Hands out the papers that have been made. */
@Module({
  controllers: [GetDocumentController, GetPaperController],
  providers: [
    GetDocumentHandler,
    GetPaperHandler,
    ActMaker,
    ActReaders,
    PdfRenderer,
    PublicAccess,
    { provide: ContentStore, useClass: PostgresContentStore },
  ],
  exports: [ContentStore],
})
export class DocumentsModule {}
