import { Module } from '@nestjs/common';
import { PublicAccess } from '#meetings';
import { ContentStore } from './content/content-store.js';
import { PostgresContentStore } from './content/postgres-content-store.js';
import { PaperReader } from './paper-reader.js';
import { PdfRenderer } from './pdf/pdf-renderer.js';
import { GetDocumentController } from './queries/get-document/get-document.controller.js';
import { GetDocumentHandler } from './queries/get-document/get-document.handler.js';
import { GetPreviewController } from './queries/get-preview/get-preview.controller.js';
import { GetPreviewHandler } from './queries/get-preview/get-preview.handler.js';
import { RenderedOnRequest } from './rendered-on-request.js';

/** Hands out the papers that have been made. */
@Module({
  controllers: [GetDocumentController, GetPreviewController],
  providers: [
    GetDocumentHandler,
    GetPreviewHandler,
    PaperReader,
    RenderedOnRequest,
    PdfRenderer,
    PublicAccess,
    { provide: ContentStore, useClass: PostgresContentStore },
  ],
  exports: [ContentStore],
})
export class DocumentsModule {}
