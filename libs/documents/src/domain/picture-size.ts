/** How many pixels a PNG or JPEG says that it has, whatever its bytes weigh: a small file can unfold to a very large picture. */
export function pixelsOf(picture: Buffer, format: 'png' | 'jpg'): number | null {
  return format === 'png' ? pixelsOfPng(picture) : pixelsOfJpeg(picture);
}

/** The first chunk is the header: its size comes after eight octets of signature, a length and a name. */
function pixelsOfPng(picture: Buffer): number | null {
  if (picture.length < 24 || picture.toString('latin1', 12, 16) !== 'IHDR') return null;
  return picture.readUInt32BE(16) * picture.readUInt32BE(20);
}

/** Start of frame: 0xC0 to 0xCF, but the tables and the arithmetic that share those numbers. */
const NOT_FRAMES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

function pixelsOfJpeg(picture: Buffer): number | null {
  for (let at = 2; at + 9 <= picture.length && picture[at] === 0xff;) {
    const marker = picture[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.has(marker))
      return picture.readUInt16BE(at + 5) * picture.readUInt16BE(at + 7);
    // Fill, which a marker may have before it.
    at += marker === 0xff ? 1 : 2 + picture.readUInt16BE(at + 2);
  }
  return null;
}
