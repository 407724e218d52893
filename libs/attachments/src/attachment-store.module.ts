import { Module } from '@nestjs/common';
import { Configuration } from '#configuration';
import { AttachmentStore } from './store/attachment-store.js';
import { FileAttachmentStore } from './store/file-attachment-store.js';
import { S3AttachmentStore } from './store/s3-attachment-store.js';
import { StoredFiles } from './store/stored-files.js';
import { StoredPictures } from './store/stored-pictures.js';

/** Where attachments are kept, for those who read them without receiving any. */
@Module({
  providers: [
    { provide: AttachmentStore, inject: [Configuration], useFactory: storeFor },
    StoredFiles,
    StoredPictures,
  ],
  exports: [AttachmentStore, StoredFiles, StoredPictures],
})
export class AttachmentStoreModule {}

function storeFor({ attachments: { folder, s3 } }: Configuration): AttachmentStore {
  return s3 ? new S3AttachmentStore(s3) : new FileAttachmentStore(folder);
}
