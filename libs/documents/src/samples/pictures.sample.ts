import type { StoredPictures } from '#attachments';
import { LetterheadPictures } from '../letterhead-pictures.js';
import { boardAssociation } from './board-meeting.sample.js';

/** Where no picture is kept: what a paper with one is set from when its bytes are lost. */
export const noPictures = picturesWith({});

/** The bytes by their SHA-256. */
export function picturesWith(kept: Readonly<Record<string, Buffer>>): LetterheadPictures {
  const bytes = async (sha256: string): Promise<Buffer> => {
    if (!kept[sha256]) throw new Error(`The picture ${sha256} is not in the attachment store`);
    return kept[sha256];
  };
  return new LetterheadPictures({ bytes } as unknown as StoredPictures);
}

/** The letterhead of the board's papers with a picture in place of its lines. */
export function letterheadWith(sha256: string) {
  const picture = {
    sha256,
    mediaType: 'image/png',
    alternativeText: 'Södra Dalarnas samordningsförbund',
  } as const;
  return { ...boardAssociation.letterhead!, picture };
}
