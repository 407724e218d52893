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
  it.each(['Säter', 'a\tb', 'rad ett\nrad två', '§ 27', '☎ 0240–0000', '½ ≤ 3 €', 'ȟ ŋ ǯ'])(
    '%j',
    (string) => {
      expect(faultInText(string)).toBeUndefined();
    },
  );

  // What reading old papers by machine makes of them: letters from other scripts, and signs for letters.
  it.each([
    'Len\u00e4 \u0644\u062a',
    'Ѕ\u0430mordningsf\u00f6rbund',
    'Bes\u0142ut',
    '1\u0129ndringar',
    'ﬁnans',
    '■ punkt',
    '\u{1F600}',
  ])('also what was misread: %j', (string) => {
    expect(faultInText(string)).toBeUndefined();
  });

  it.each([
    ['a lone surrogate', '\ud83d', /ofullständigt/],
    ['another form than NFC', 'Sa\u0308ter', /NFC/],
    ['a null', 'a\u0000b', /U\+0000 \(tecken 2\), ett styrtecken/],
    ['a carriage return', 'a\r\nb', /U\+000D \(tecken 2\), en vagnretur/],
    ['a line separator', 'a\u2028b', /U\+2028 \(tecken 2\), ett styrtecken/],
    ['a byte order mark', '\ufeffa', /U\+FEFF \(tecken 1\), som inte syns/],
    ['a character for private use', '\ue000', /U\+E000 .*privat/],
    ['one of the last plane', 'a\u{10fffd}', /U\+10FFFD .*privat/],
    ['a noncharacter', '\ufdd0', /U\+FDD0 .*inte är ett tecken/],
    ['a sign that turns the text around', 'a\u202eb', /U\+202E .*inte syns/],
    ['an isolate', 'a\u2066b', /U\+2066 .*inte syns/],
    ['a mark of direction', 'a\u200fb', /U\+200F .*inte syns/],
    ['a space without width', 'a\u200bb', /U\+200B .*inte syns/],
    ['a soft hyphen', 'sam\u00adordning', /U\+00AD \(tecken 4\), som inte syns/],
    ['a joiner', '\u2640\u200d', /U\+200D .*inte syns/],
    ['a variation selector', '☎\ufe0f', /U\+FE0F \(tecken 2\), som inte syns/],
    ['a mark that no letter has taken up', 'q\u0301', /U\+0301 \(tecken 2\), ett accenttecken/],
    ['a mark alone', '\u0308', /U\+0308 \(tecken 1\), ett accenttecken/],
    [
      'a picture that no font has',
      'kvitto \u{1F9FE}',
      /U\+1F9FE \(tecken 8\), som handlingarnas typsnitt saknar/,
    ],
    ['the shape of a letter', '\ufee0', /U\+FEE0 .*bokstaven själv/],
    ['a script that no font has', '例', /U\+4F8B .*saknar/],
  ])('not %s', (_what, string, fault) => {
    expect(faultInText(string)).toMatch(fault);
    expect(faultInText(string)).not.toContain(string);
  });

  it('is found at once in a long text', () => {
    const long = `${'ord '.repeat(2500)}\u{1F9FE}`;
    expect(faultInText(long)).toMatch(/U\+1F9FE \(tecken 10001\)/);
  });
});
