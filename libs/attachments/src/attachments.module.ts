import { Module } from '@nestjs/common';
import { AttachmentStoreModule } from './attachment-store.module.js';
import { StoreAttachmentController } from './commands/store-attachment/store-attachment.controller.js';
import { StoreAttachmentHandler } from './commands/store-attachment/store-attachment.handler.js';
import { UploadAttachmentController } from './uploads/upload-attachment.controller.js';
import { UploadReceiver } from './content/upload-receiver.js';
import { GetAttachmentController } from './queries/get-attachment/get-attachment.controller.js';
import { GetAttachmentHandler } from './queries/get-attachment/get-attachment.handler.js';

/** Receives, keeps and hands out attachments. */
@Module({
  imports: [AttachmentStoreModule],
  controllers: [StoreAttachmentController, UploadAttachmentController, GetAttachmentController],
  providers: [StoreAttachmentHandler, GetAttachmentHandler, UploadReceiver],
})
export class AttachmentsModule {}
