import { describe, expect, it } from '@jest/globals';
import { keptTogether, specialWordsOf } from './line-breaks.js';

const shown = (text: string): string => keptTogether(text).replaceAll('\u00a0', '~');

describe('what a line never parts', () => {
  it.each([
    ['enligt § 30 och §§ 12–14', 'enligt §~30 och §§~12–14'],
    ['den 20 november kl. 13.00', 'den 20~november kl.~13.00'],
    ['2 500 000 kr, 300 tkr, 3 miljoner kr', '2~500~000~kr, 300~tkr, 3~miljoner~kr'],
    ['15 procent, 3 % eller 4 mkr', '15~procent, 3~% eller 4~mkr'],
    ['11 kap. 5 § tredje stycket', '11 kap.~5~§ tredje stycket'],
  ])('keeps a sign or a number with what it counts: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['a date from the § behind it', '2024-02-14 § 7', '2024-02-14 §~7'],
    ['figures that are no thousands', '200 5000 och 12 deltagare', '200 5000 och 12 deltagare'],
    ['words', 'i november beslutade styrelsen', 'i november beslutade styrelsen'],
  ])('does not keep %s', (_what, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('the words that the templates are told of', () => {
  it('are those of 14 letters and more, each once, and the longest first, so that none hides a longer one', () => {
    const { longWords } = specialWordsOf([
      'Arbetsförmedling, arbetsförmedlingen',
      'Samordningsförbundets möte med Arbetsförmedling',
    ]);
    expect(longWords).toEqual(['Samordningsförbundets', 'arbetsförmedlingen', 'Arbetsförmedling']);
  });

  it('are none in a text of short words', () => {
    expect(specialWordsOf(['Mötet öppnas.', 'e-postadresser'])).toEqual({
      longWords: [],
      endlessWords: false,
    });
  });

  it.each([
    ['a long address', `se https://example.se/${'katalog-1/'.repeat(3)}`, true],
    ['39 characters', 'x'.repeat(39), false],
    ['long words with a space or a line break between them', `${'x'.repeat(39)} ${'y'.repeat(39)}\nz`, false],
  ])('say whether anything goes on for 40 characters: %s', (_what, text, endless) => {
    expect(specialWordsOf([text]).endlessWords).toBe(endless);
  });
});
