import { describe, expect, it } from '@jest/globals';
import { faultInText, faultsInRichText, plainLines, type RichText } from './rich-text.js';

const text: RichText = [
  { h: 'Ekonomi', level: 2 },
  { p: ['Resultatet är ', { strong: 'positivt' }, ' och ', { em: 'följs' }, '.'], label: 'Kansli:' },
  {
    list: ['Avesta', { item: 'Hedemora', below: [{ list: ['Långshyttan'], style: 'bullet' }] }],
    style: 'dash',
  },
  {
    table: {
      caption: 'Utfall',
      header: ['Konto', 'tkr'],
      rows: [
        ['Lokal', '47'],
        ['Resor', ''],
      ],
    },
  },
  { quote: 'Vi ser fram emot nästa år.' },
];

describe('structured text', () => {
  it('is taken as it is when nothing is wrong', () => {
    expect(faultsInRichText(text)).toEqual([]);
  });

  it('is read line by line, without emphasis', () => {
    expect(plainLines(text)).toEqual([
      'Ekonomi',
      'Kansli: Resultatet är positivt och följs.',
      'Avesta',
      'Hedemora',
      'Långshyttan',
      'Utfall',
      'Konto',
      'tkr',
      'Lokal',
      '47',
      'Resor',
      'Vi ser fram emot nästa år.',
    ]);
  });

  it.each<[string, unknown, string]>([
    ['no list', 'text', 'text'],
    ['a block that is no object', ['text'], 'text[0]'],
    ['a block of no kind', [{ x: 'y' }], 'text[0]'],
    ['two kinds at once', [{ p: 'a', quote: 'b' }], 'text[0].quote'],
    ['an unknown field', [{ p: 'a', html: '<b>' }], 'text[0].html'],
    ['an empty paragraph', [{ p: '' }], 'text[0].p'],
    ['a number', [{ p: 1 }], 'text[0].p'],
    ['an unknown emphasis', [{ p: [{ u: 'a' }] }], 'text[0].p[0]'],
    ['two emphases in one', [{ p: [{ em: 'a', strong: 'b' }] }], 'text[0].p[0]'],
    ['a heading at level 4', [{ h: 'a', level: 4 }], 'text[0].level'],
    ['a list of no style', [{ list: ['a'] }], 'text[0].style'],
    ['a list that is none', [{ list: 'a', style: 'dash' }], 'text[0].list'],
    [
      'a fault below an item',
      [{ list: [{ item: 'a', below: [{ p: '' }] }], style: 'dash' }],
      'text[0].list[0].below[0].p',
    ],
    [
      'an unknown field of an item',
      [{ list: [{ item: 'a', below: [], x: 1 }], style: 'dash' }],
      'text[0].list[0].x',
    ],
    ['a table without columns', [{ table: { header: [], rows: [] } }], 'text[0].table.header'],
    ['a row too short', [{ table: { header: ['a', 'b'], rows: [['1']] } }], 'text[0].table.rows[0]'],
    ['a cell that is a number', [{ table: { header: ['a'], rows: [[1]] } }], 'text[0].table.rows[0][0]'],
    ['a control character', [{ quote: 'a\u0000' }], 'text[0].quote'],
  ])('says where %s is', (_what, value, path) => {
    expect(faultsInRichText(value).map((fault) => fault.path)).toEqual([path]);
  });

  it('says everything that is wrong at once', () => {
    expect(faultsInRichText([{ p: '' }, { p: 'a' }, { h: '' }])).toHaveLength(2);
  });
});

describe('a string that can be stored and printed', () => {
  it.each(['Säter', 'a\tb', 'rad ett\nrad två', '§ 27', '👍'])('%j', (string) => {
    expect(faultInText(string)).toBeUndefined();
  });

  it.each([
    ['a lone surrogate', '\ud83d'],
    ['another form than NFC', 'Sa\u0308ter'],
    ['a null', 'a\u0000b'],
    ['a carriage return', 'a\r\nb'],
    ['a line separator', 'a\u2028b'],
    ['a byte order mark', '\ufeffa'],
    ['a character for private use', '\ue000'],
  ])('not %s', (_what, string) => {
    expect(faultInText(string)).toEqual(expect.any(String));
  });
});
