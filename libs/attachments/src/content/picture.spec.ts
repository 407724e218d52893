import { describe, expect, it } from '@jest/globals';
import { pngOf } from '#testing';
import { readPicture } from './picture.js';

const BROKEN = { fault: 'är skadad eller avhuggen' };

/** A JPEG's marks without its content: what a frame says is read, and how the picture ends. */
function jpegOf({ colours = 3, frame = 0xc0, end = '\xff\xd9' } = {}): Buffer {
  const frameHeader = [0xff, frame, 0, 8 + 3 * colours, 8, 0, 90, 1, 44, colours];
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...frameHeader, ...Array(3 * colours).fill(0)]),
    Buffer.from([0xff, 0xda, 0, 2, 0x12, 0x34]),
    Buffer.from(end, 'latin1'),
  ]);
}

function changed(bytes: Buffer, at: number, to: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = to;
  return copy;
}

describe('reading a picture', () => {
  it.each([
    ['a PNG', pngOf(300, 90), { mediaType: 'image/png', width: 300, height: 90 }],
    [
      'one that lets through what lies behind',
      pngOf(3, 2, [0, 0, 0, 128]),
      { mediaType: 'image/png', width: 3, height: 2 },
    ],
    ['a JPEG', jpegOf(), { mediaType: 'image/jpeg', width: 300, height: 90 }],
    [
      'a progressive JPEG in grey',
      jpegOf({ colours: 1, frame: 0xc2 }),
      { mediaType: 'image/jpeg', width: 300, height: 90 },
    ],
  ])('takes %s', async (_what, bytes, read) => {
    expect(await readPicture(bytes)).toEqual(read);
  });

  it.each([
    ['a PNG that breaks off', pngOf(300, 90).subarray(0, -20)],
    ['a PNG with another byte', changed(pngOf(300, 90), 45, 7)],
    ['a PNG without pixels', pngOf(0, 90)],
    ['a JPEG that breaks off', jpegOf({ end: '' })],
    ['a JPEG without a frame', jpegOf({ frame: 0xe1 })],
  ])('refuses %s', async (_what, bytes) => {
    expect(await readPicture(bytes)).toEqual(BROKEN);
  });

  it('refuses fewer rows than a PNG says it has', async () => {
    const [three, two] = [pngOf(4, 3), pngOf(4, 2)];
    // The header of the one with the rows of the other.
    const mixed = Buffer.concat([three.subarray(0, 33), two.subarray(33)]);
    expect(await readPicture(mixed)).toEqual(BROKEN);
  });

  it('refuses colours of a printing press, and what is no picture', async () => {
    expect(await readPicture(jpegOf({ colours: 4 }))).toEqual({ fault: 'har tryckeriets färger (CMYK)' });
    expect(await readPicture(Buffer.from('%PDF-1.7'))).toEqual({ fault: 'är varken PNG eller JPEG' });
  });
});
