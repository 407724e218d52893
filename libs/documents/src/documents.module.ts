import { Module } from '@nestjs/common';
import { AttachmentStoreModule } from '#attachments';
import { MeetingReader, PublicAccess } from '#meetings';
import { SigningModule } from '#signing';
import { ActMaker } from './acts/act-maker.js';
import { ActReaders } from './acts/act-readers.js';
import { DecidedTogether } from './acts/decided-together.js';
import { ArchiveCopy } from './archive-copy.js';
import { IssuePaperController } from './commands/issue-paper/issue-paper.controller.js';
import { IssuePaperHandler } from './commands/issue-paper/issue-paper.handler.js';
import { IssuedBytes } from './commands/issued-bytes.js';
import { OfferPaperController } from './commands/offer-paper/offer-paper.controller.js';
import { OfferPaperHandler } from './commands/offer-paper/offer-paper.handler.js';
import { SignElectronicallyController } from './commands/sign-electronically/sign-electronically.controller.js';
import { SignElectronicallyHandler } from './commands/sign-electronically/sign-electronically.handler.js';
import { ContentStore } from './content/content-store.js';
import { PostgresContentStore } from './content/postgres-content-store.js';
import { LetterheadPictures } from './letterhead-pictures.js';
import { PaperReader } from './paper-reader.js';
import { PdfRenderer } from './pdf/pdf-renderer.js';
import { GetAttachmentArchiveController } from './queries/get-attachment-archive/get-attachment-archive.controller.js';
import { GetAttachmentArchiveHandler } from './queries/get-attachment-archive/get-attachment-archive.handler.js';
import { GetDocumentController } from './queries/get-document/get-document.controller.js';
import { GetDocumentHandler } from './queries/get-document/get-document.handler.js';
import { GetIssuedPaperController } from './queries/get-issued-paper/get-issued-paper.controller.js';
import { GetIssuedPaperHandler } from './queries/get-issued-paper/get-issued-paper.handler.js';
import { GetPaperController } from './queries/get-paper/get-paper.controller.js';
import { GetPaperHandler } from './queries/get-paper/get-paper.handler.js';
import { GetPreviewController } from './queries/get-preview/get-preview.controller.js';
import { GetPreviewHandler } from './queries/get-preview/get-preview.handler.js';
import { GetSignaturesController } from './queries/get-signatures/get-signatures.controller.js';
import { GetSignaturesHandler } from './queries/get-signatures/get-signatures.handler.js';
import { GetSigningFileHandler } from './queries/get-signatures/get-signing-file.handler.js';
import { SignaturesElsewhere } from './queries/get-signatures/signatures-elsewhere.js';
import { ListIssuedPapersController } from './queries/list-issued-papers/list-issued-papers.controller.js';
import { ListIssuedPapersHandler } from './queries/list-issued-papers/list-issued-papers.handler.js';
import { RenderedOnRequest } from './rendered-on-request.js';
import { PostgresPreparedSignatures, PreparedSignatures } from './signing/prepared-signatures.js';
import { SigningDesk } from './signing/signing-desk.js';

/** Hands out papers, sends them, and has the minutes signed. */
@Module({
  imports: [AttachmentStoreModule, SigningModule],
  controllers: [
    GetAttachmentArchiveController,
    GetDocumentController,
    GetPaperController,
    GetIssuedPaperController,
    ListIssuedPapersController,
    GetPreviewController,
    GetSignaturesController,
    IssuePaperController,
    OfferPaperController,
    SignElectronicallyController,
  ],
  providers: [
    GetAttachmentArchiveHandler,
    GetDocumentHandler,
    GetPaperHandler,
    GetIssuedPaperHandler,
    ListIssuedPapersHandler,
    GetPreviewHandler,
    GetSignaturesHandler,
    GetSigningFileHandler,
    SignaturesElsewhere,
    IssuePaperHandler,
    IssuedBytes,
    OfferPaperHandler,
    SignElectronicallyHandler,
    ActMaker,
    ActReaders,
    ArchiveCopy,
    DecidedTogether,
    LetterheadPictures,
    MeetingReader,
    PaperReader,
    PdfRenderer,
    PublicAccess,
    RenderedOnRequest,
    SigningDesk,
    { provide: PreparedSignatures, useClass: PostgresPreparedSignatures },
    { provide: ContentStore, useClass: PostgresContentStore },
  ],
  exports: [ContentStore],
})
export class DocumentsModule {}
