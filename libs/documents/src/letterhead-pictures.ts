import { Injectable } from '@nestjs/common';
import { StoredPictures } from '#attachments';
import type { ActModel } from './domain/act-model.js';
import type { DocumentModel } from './domain/document-model.js';

/** Fetches the bytes of the picture that a paper's letterhead names. */
@Injectable()
export class LetterheadPictures {
  constructor(private readonly pictures: StoredPictures) {}

  /** Undefined when the letterhead has no picture. Throws when its bytes are lost: no paper is better than a wrong one. */
  async of({ letterhead }: DocumentModel | ActModel): Promise<Buffer | undefined> {
    return letterhead.picture && this.pictures.bytes(letterhead.picture.sha256);
  }
}
