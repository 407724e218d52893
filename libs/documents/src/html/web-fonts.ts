import { readFileSync } from 'node:fs';

const FACES = [
  ['Source Sans 3', 400, 'normal', 'source-sans-3-latin-400-normal'],
  ['Source Sans 3', 600, 'normal', 'source-sans-3-latin-600-normal'],
  ['Source Serif 4', 400, 'normal', 'source-serif-4-latin-400-normal'],
  ['Source Serif 4', 400, 'italic', 'source-serif-4-latin-400-italic'],
  ['Source Serif 4', 600, 'normal', 'source-serif-4-latin-600-normal'],
] as const;

/** The typefaces of papers and pages, as files that a browser reads. */
export const webFonts = FACES.map(([family, weight, style, name]) => ({
  family,
  weight,
  style,
  file: `${name}.woff2`,
  url: new URL(`./fonts/${name}.woff2`, import.meta.url),
}));

/** `@font-face` rules with the fonts in them, for a page that must stand alone. */
export function embeddedFontFaces(): string {
  return webFonts
    .map(({ family, weight, style, url }) => {
      const font = readFileSync(url).toString('base64');
      return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};font-display:swap;src:url(data:font/woff2;base64,${font}) format('woff2')}`;
    })
    .join('\n');
}
