import { Module } from '@nestjs/common';
import { PublicAccess } from '#meetings';
import { ContentStore } from './content/content-store.js';
import { PostgresContentStore } from './content/postgres-content-store.js';
import { GetDocumentController } from './queries/get-document/get-document.controller.js';
import { GetDocumentHandler } from './queries/get-document/get-document.handler.js';

/** Hands out the papers that have been made. */
@Module({
  controllers: [GetDocumentController],
  providers: [GetDocumentHandler, PublicAccess, { provide: ContentStore, useClass: PostgresContentStore }],
  exports: [ContentStore],
})
export class DocumentsModule {}
