import { Module } from '@nestjs/common';
import { Configuration } from '#configuration';
import { StoreAttachmentController } from './commands/store-attachment/store-attachment.controller.js';
import { StoreAttachmentHandler } from './commands/store-attachment/store-attachment.handler.js';
import { UploadAttachmentController } from './uploads/upload-attachment.controller.js';
import { UploadReceiver } from './content/upload-receiver.js';
import { GetAttachmentController } from './queries/get-attachment/get-attachment.controller.js';
import { GetAttachmentHandler } from './queries/get-attachment/get-attachment.handler.js';
import { AttachmentStore } from './store/attachment-store.js';
import { FileAttachmentStore } from './store/file-attachment-store.js';
import { S3AttachmentStore } from './store/s3-attachment-store.js';
import { StoredFiles } from './store/stored-files.js';

/** Receives, keeps and hands out attachments. */
@Module({
  controllers: [StoreAttachmentController, UploadAttachmentController, GetAttachmentController],
  providers: [
    StoreAttachmentHandler,
    GetAttachmentHandler,
    UploadReceiver,
    StoredFiles,
    { provide: AttachmentStore, inject: [Configuration], useFactory: storeFor },
  ],
  exports: [StoredFiles],
})
export class AttachmentsModule {}

function storeFor({ attachments: { folder, s3 } }: Configuration): AttachmentStore {
  return s3 ? new S3AttachmentStore(s3) : new FileAttachmentStore(folder);
}
