import { Module } from '@nestjs/common';
import { AttachmentStoreModule } from '#attachments';
import { ContentStore } from './content/content-store.js';
import { PostgresContentStore } from './content/postgres-content-store.js';
import { LetterheadPictures } from './letterhead-pictures.js';
import { PdfRenderer } from './pdf/pdf-renderer.js';
import { RenderMinutesProcess } from './processes/render-minutes/render-minutes.process.js';
import { RenderPaperToSignProcess } from './processes/render-paper-to-sign/render-paper-to-sign.process.js';
import { DocumentsProjection } from './projections/documents/documents.projection.js';
import { IssuedPapersProjection } from './projections/issued-papers/issued-papers.projection.js';

/** Makes the papers. */
@Module({
  imports: [AttachmentStoreModule],
  providers: [
    RenderMinutesProcess,
    RenderPaperToSignProcess,
    DocumentsProjection,
    IssuedPapersProjection,
    LetterheadPictures,
    PdfRenderer,
    { provide: ContentStore, useClass: PostgresContentStore },
  ],
})
export class DocumentsWorkerModule {}
