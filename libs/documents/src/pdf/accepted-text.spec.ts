import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { faultInText, PRINTABLE_CHARACTERS } from '#kernel';
import type { DocumentBlock, DocumentModel } from '../domain/document-model.js';
import { papers } from '../samples/papers.sample.js';
import { readPdf } from './read-pdf.js';
import { rangesOf, readFonts } from './font-coverage.js';
import { PdfRenderer } from './pdf-renderer.js';

const FONTS = new URL('./fonts/', import.meta.url);
const notes = papers.find(([name]) => name === 'notes')![1];

const PLACES = ['plain', 'emphasis', 'strong', 'label', 'cell', 'column heading'] as const;
type Place = (typeof PLACES)[number];

/** Minutes of one paragraph, with each text in a block of its own: the places differ in font. */
function paperWith(texts: readonly string[], place: Place): DocumentModel {
  const [first] = notes.paragraphs;
  return { ...notes, paragraphs: [{ ...first!, blocks: texts.map((text) => blockWith(text, place)) }] };
}

function blockWith(text: string, place: Place): DocumentBlock {
  switch (place) {
    case 'label':
      return { kind: 'text', label: text, runs: [] };
    case 'cell':
      return { kind: 'table', caption: null, columns: [{ heading: '', figures: false }], rows: [[text]] };
    case 'column heading':
      return { kind: 'table', caption: null, columns: [{ heading: text, figures: false }], rows: [] };
    default:
      return { kind: 'text', label: null, runs: [{ text, style: place }] };
  }
}

const covered = PRINTABLE_CHARACTERS.flatMap((from, n) =>
  n % 2 === 1
    ? []
    : Array.from({ length: PRINTABLE_CHARACTERS[n + 1]! - from + 1 }, (_, more) =>
        String.fromCodePoint(from + more),
      ),
);

/** Setting chooses its own spaces, and hyphens at line ends. */
const withoutSpaces = (text: string): string => text.replaceAll(/[\s-]/g, '');
const runsFromRight = (text: string): boolean =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(text);
/** Letters from the right are set in the order that the eye meets them, and brackets among them turn. */
const inAnyOrder = (text: string): string => [...text.replaceAll(/\p{Bidi_Mirrored}/gu, '')].sort().join('');

describe('what the door knows of the fonts', () => {
  it('is what the fonts have', () => {
    expect(PRINTABLE_CHARACTERS).toEqual(rangesOf(readFonts(FONTS).covered));
  });
});

describe.each<Place>(PLACES)('a text that the door accepts, set as %s', (place) => {
  const renderer = new PdfRenderer();
  afterAll(() => renderer.close());

  /** Those that are not read back. */
  const lostOf = async (texts: readonly string[]): Promise<string[]> => {
    const marked = texts.map((text, n) => `<${n}x>${text}`);
    const { content } = readPdf((await renderer.render(paperWith([...marked, '<endx>'], place))).bytes);
    const [, ...read] = withoutSpaces(content).split(/<(?:\d+|end)x>/);
    return texts.filter((text, n) => {
      const written = withoutSpaces(text);
      return runsFromRight(text) ? inAnyOrder(read[n]!) !== inAnyOrder(written) : read[n] !== written;
    });
  };

  it('can be read in the PDF, whichever characters it has', async () => {
    const accepted = covered.filter((character) => faultInText(character) === undefined);
    expect(accepted.length).toBeGreaterThan(5200);
    const lines = accepted
      .filter((_, n) => n % 16 === 0)
      .map((_, line) => accepted.slice(line * 16, line * 16 + 16).join(''));
    expect(await lostOf(lines)).toEqual([]);
  }, 60_000);

  it('can be read in the PDF as it was written', async () => {
    const letter = fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...'aäöÅÄÖxyz fi ffl -–/§09."”<>#*_$@[]{}\\') },
      { weight: 1, arbitrary: fc.constantFrom(...covered) },
    );
    const accepted = fc
      .array(letter, { minLength: 1, maxLength: 60 })
      .map((letters) => letters.join('').normalize('NFC'))
      .filter((text) => faultInText(text) === undefined && !/<\d+x>/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(accepted, { minLength: 50, maxLength: 100 }), async (texts) => {
        expect(await lostOf(texts)).toEqual([]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 60_000);

  it.each([
    ['capitals', 'W'.repeat(10_000)],
    ['digits and letters', 'x1'.repeat(5000)],
    ['words', 'ord '.repeat(2500)],
    ['an address', `https://example.se/${'katalog-1/'.repeat(30)}`],
    ['ligatures', 'fi fl ffi ffl ff ﬁ ﬂ '.repeat(50)],
  ])('can be read in the PDF when it is a long line of %s', async (_what, line) => {
    expect(await lostOf([line])).toEqual([]);
  });
});
