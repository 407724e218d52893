// Writes which characters the fonts of the papers have, for the kernel to know at the door without knowing the papers.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rangesOf, readFonts } from '../../dist/libs/documents/src/pdf/font-coverage.js';

const target = fileURLToPath(new URL('../../libs/kernel/src/printable-characters.ts', import.meta.url));
const { covered } = readFonts(new URL('../../libs/documents/src/pdf/fonts/', import.meta.url));
const numbers = rangesOf(covered).map((code) => `0x${code.toString(16)}`);

const source = `// Made from the font files by test/support/printable-characters.mjs.

/** What the papers' fonts have a glyph for: first and last code point of each range, in turn. */
export const PRINTABLE_CHARACTERS: readonly number[] = [${numbers.join(', ')}];
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }));
