import { describe, expect, it } from '@jest/globals';
import { pixelsOf } from './picture-size.js';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000060000000280800000000', 'hex');
const FRAME = 'ffc0000b0800280060010111';

describe('how large a picture is', () => {
  it.each([
    ['a PNG', PNG, 'png', 96 * 40],
    ['a JPEG', Buffer.from(`ffd8ffe000044a46${FRAME}00`, 'hex'), 'jpg', 96 * 40],
    [
      'a JPEG with tables and fill before the frame',
      Buffer.from(`ffd8ffc400040000ff${FRAME}00`, 'hex'),
      'jpg',
      96 * 40,
    ],
    ['a PNG that is cut off', PNG.subarray(0, 20), 'png', null],
    ['a JPEG without a frame', Buffer.from('ffd8ffe000044a46ffd9', 'hex'), 'jpg', null],
    ['a JPEG that is something else', Buffer.from('ffd8ff00000000000000000000', 'hex'), 'jpg', null],
  ] as const)('is read from %s', (_what, picture, format, pixels) => {
    expect(pixelsOf(picture, format)).toBe(pixels);
  });
});
