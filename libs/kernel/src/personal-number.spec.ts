import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { civilDate, daysInMonth } from './civil-date.js';
import { PERSONAL_NUMBER_FAULT, personalNumberIn } from './personal-number.js';
import { faultInText, faultsInRichText } from './rich-text.js';

const two = (n: number): string => String(n).padStart(2, '0');

function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => {
    const weighted = String(Number(digit) * (index % 2 === 0 ? 2 : 1));
    return total + [...weighted].reduce((inner, one) => inner + Number(one), 0);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

/** A number that nobody need have: of any day since 1890, personal or coordination, written in any way. */
const anyNumber = fc
  .record({
    year: fc.integer({ min: 1890, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    coordination: fc.boolean(),
    serial: fc.integer({ min: 0, max: 999 }),
    century: fc.boolean(),
    separator: fc.constantFrom('', '-', '+', '\u2011', '–', '−', ' ', '\u00a0', '\u202f', ' - ', '\u00ad'),
  })
  .map(({ year, month, day, coordination, serial, century, separator }) => {
    const born = Math.min(day, daysInMonth(year, month)) + (coordination ? 60 : 0);
    const ten = withCheckDigit(two(year % 100) + two(month) + two(born) + String(serial).padStart(3, '0'));
    return (century ? String(year).slice(0, 2) : '') + ten.slice(0, 6) + separator + ten.slice(6);
  });

const surrounding = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('7 § lag (2003:1210): a personal identity number in a text', () => {
  it('is found, whoever’s it is, however it is written and whatever stands around it', () => {
    fc.assert(
      fc.property(surrounding, anyNumber, surrounding, (before, number, after) => {
        fc.pre(!/\p{N}$/u.test(before) && !/^\p{N}/u.test(after));
        const text = (before + number + after).normalize('NFC');
        expect({ text, found: personalNumberIn(text) }).toEqual({ text, found: true });
      }),
      { numRuns: 3000 },
    );
  });

  it('is a fault of the text, which does not quote it', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        const fault = faultInText(`Deltagare ${number} avslutades.`);
        expect(fault).toBe(PERSONAL_NUMBER_FAULT);
        expect(fault).not.toMatch(/\d/);
      }),
    );
  });

  it('is found in every part of a structured text, and across emphasis', () => {
    const number = withCheckDigit('640823323');
    const parts: unknown[] = [
      { p: number },
      { p: 'text', label: `${number}:` },
      { p: [number.slice(0, 6), { em: number.slice(6) }] },
      { p: ['a ', { strong: number }] },
      { h: number },
      { quote: number },
      { list: [number], style: 'dash' },
      { list: [{ item: 'a', below: [{ p: number }] }], style: 'dash' },
      { table: { caption: number, header: ['a'], rows: [] } },
      { table: { header: [number], rows: [] } },
      { table: { header: ['a'], rows: [[number]] } },
    ];
    for (const part of parts)
      expect(faultsInRichText([part]).map(({ fault }) => fault)).toEqual([PERSONAL_NUMBER_FAULT]);
  });

  it('is found with full-width digits, and with signs that do not show', () => {
    const number = withCheckDigit('640823323');
    const fullWidth = [...number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
    expect(personalNumberIn(fullWidth)).toBe(true);
    expect(personalNumberIn([...number].join('\u200b'))).toBe(true);
    expect(personalNumberIn(`${number}²`)).toBe(true);
  });

  it('has a check digit that agrees and a day that exists', () => {
    const right = withCheckDigit('640823323');
    for (let digit = 0; digit < 10; digit++)
      expect(personalNumberIn(right.slice(0, 9) + String(digit))).toBe(right.endsWith(String(digit)));
    for (const day of ['640230', '641301', '640800', '640832', '640860', '640892'])
      expect(personalNumberIn(withCheckDigit(`${day}323`))).toBe(false);
    expect(personalNumberIn(`19${withCheckDigit('000229123')}`)).toBe(false);
    expect(personalNumberIn(`20${withCheckDigit('000229123')}`)).toBe(true);
  });
});

describe('What is no personal identity number', () => {
  const passes = (arbitrary: fc.Arbitrary<string>) => () =>
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect({ text, found: personalNumberIn(text) }).toEqual({ text, found: false });
      }),
    );
  const digits = (length: number) =>
    fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));

  it(
    'an organisation number, whose third pair is 20 or more',
    passes(
      fc
        .tuple(
          fc.integer({ min: 10, max: 99 }),
          fc.integer({ min: 20, max: 99 }),
          digits(5),
          fc.constantFrom('', '-', ' '),
        )
        .map(([first, pair, rest, separator]) => {
          const number = withCheckDigit(`${first}${pair}${rest}`);
          return `Org.nr 16${number} eller ${number.slice(0, 6)}${separator}${number.slice(6)}`;
        }),
    ),
  );

  it(
    'an amount',
    passes(
      fc
        .tuple(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom(' ', '\u00a0', '\u202f'))
        .map(([n, space]) => `${String(n).replace(/\B(?=(\d{3})+$)/g, space)} kr`),
    ),
  );

  it(
    'a date, a time or a period',
    passes(
      fc
        .tuple(
          fc.integer({ min: 1990, max: 2040 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
          fc.integer({ min: 0, max: 23 }),
        )
        .map(([year, month, day, hour]) => {
          const iso = civilDate(year, month, day);
          const short = iso.slice(2).replaceAll('-', '');
          return `${iso} ${two(hour)}:15, ${iso}–${iso}, ${short} ${hour}-${hour + 2}, ${short}–${short}, ${year}-${year + 1}`;
        }),
    ),
  );

  it(
    'a telephone number, as they are written',
    passes(
      fc
        .tuple(
          fc.constantFrom('0', '+46 ', '+46 (0)'),
          fc.constantFrom('70', '10', '500', '586'),
          digits(3),
          digits(2),
          digits(2),
        )
        .map(
          ([prefix, area, a, b, c]) => `Tfn ${prefix}${area}-${a} ${b} ${c}, ${prefix}${area} ${a} ${b} ${c}`,
        ),
    ),
  );

  it('a UUID or a hash', passes(fc.oneof(fc.uuid(), fc.stringMatching(/^[0-9a-f]{63}a$/))));

  it.each([
    'SDSF 2024 000025 790',
    'Dnr SU 2021/0048',
    'KS/2015:209',
    '2011:29 / 1',
    '2014:002.1',
    'lag (2003:1210)',
    '222000-2279',
    '222000-1529',
    'bankgiro 5050-1055',
    '2 500 tkr + 2 146 tkr + 1 670 tkr',
    '211008 9-16',
    '211125 kl. 13.30 – 16.30',
    '20 % Degerfors och 80 % Karlskoga, 203 deltagare',
  ])('%s', (text) => {
    expect(personalNumberIn(text)).toBe(false);
  });
});
