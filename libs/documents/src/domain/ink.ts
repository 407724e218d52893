const BLACK = '#1b1f24';
/** WCAG 2.2, success criterion 1.4.3. */
const READABLE_CONTRAST = 4.5;

/** A colour as text on white: itself, or near black when it is too pale to be read. */
export function readableInk(colour: string): string {
  return 1.05 / (luminance(colour) + 0.05) >= READABLE_CONTRAST ? colour : BLACK;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
