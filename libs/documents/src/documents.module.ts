import { Module } from '@nestjs/common';
import { MeetingReader, PublicAccess } from '#meetings';
import { SigningModule } from '#signing';
import { OfferPaperController } from './commands/offer-paper/offer-paper.controller.js';
import { OfferPaperHandler } from './commands/offer-paper/offer-paper.handler.js';
import { SignElectronicallyController } from './commands/sign-electronically/sign-electronically.controller.js';
import { SignElectronicallyHandler } from './commands/sign-electronically/sign-electronically.handler.js';
import { ContentStore } from './content/content-store.js';
import { PostgresContentStore } from './content/postgres-content-store.js';
import { GetDocumentController } from './queries/get-document/get-document.controller.js';
import { GetDocumentHandler } from './queries/get-document/get-document.handler.js';
import { GetSignaturesController } from './queries/get-signatures/get-signatures.controller.js';
import { GetSignaturesHandler } from './queries/get-signatures/get-signatures.handler.js';
import { GetSigningFileHandler } from './queries/get-signatures/get-signing-file.handler.js';
import { PostgresPreparedSignatures, PreparedSignatures } from './signing/prepared-signatures.js';
import { SigningDesk } from './signing/signing-desk.js';

/** Hands out the papers that have been made, and has the minutes signed. */
@Module({
  imports: [SigningModule],
  controllers: [
    GetDocumentController,
    GetSignaturesController,
    OfferPaperController,
    SignElectronicallyController,
  ],
  providers: [
    GetDocumentHandler,
    GetSignaturesHandler,
    GetSigningFileHandler,
    OfferPaperHandler,
    SignElectronicallyHandler,
    MeetingReader,
    PublicAccess,
    SigningDesk,
    { provide: PreparedSignatures, useClass: PostgresPreparedSignatures },
    { provide: ContentStore, useClass: PostgresContentStore },
  ],
  exports: [ContentStore],
})
export class DocumentsModule {}
