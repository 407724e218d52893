import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { coveredBy, printable } from './font-coverage.js';

const serif = coveredBy(readFileSync(new URL('./fonts/SourceSerif4-Regular.ttf', import.meta.url)));
const fallback = coveredBy(readFileSync(new URL('./fonts/DejaVuSans.ttf', import.meta.url)));

describe('the coverage of a font', () => {
  it('knows which letters it has', () => {
    for (const letter of 'aÅö§–”½€') expect(serif.has(letter.codePointAt(0)!)).toBe(true);
    expect(serif.has('ل'.codePointAt(0)!)).toBe(false);
    expect(fallback.has('ل'.codePointAt(0)!)).toBe(true);
  });

  it('knows letters beyond the first plane', () => {
    expect(fallback.has(0x1f600)).toBe(true);
    expect(fallback.has(0x1f9fe)).toBe(false);
  });

  it('leaves what can be printed alone, and spells out the rest', () => {
    expect(printable('Å§\u00a0\n\u00ad', serif)).toBe('Å§\u00a0\n\u00ad');
    expect(printable('kvitto \u{1F9FE}!', serif)).toBe('kvitto [U+1F9FE]!');
  });
});
