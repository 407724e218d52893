import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatKronor, oreFromWording, wordingStep } from './money.js';

describe('an amount as Swedish minutes write it', () => {
  it.each([
    ['2 500 tkr', 250_000_000],
    ['2\u00a0500 tkr', 250_000_000],
    ['2\u202f500 tkr', 250_000_000],
    ['400 tkr', 40_000_000],
    ['6,3 milj kr', 630_000_000],
    ['6,3 mnkr', 630_000_000],
    ['0,5 miljoner kr', 50_000_000],
    ['3,7 mkr', 370_000_000],
    ['+1 110 tkr', 111_000_000],
    ['-1 110 tkr', -111_000_000],
    ['−1 110 tkr', -111_000_000],
    ['–40 tkr', -4_000_000],
    ['knappt 1 200 tkr', 120_000_000],
    ['ca 85 000 kr', 8_500_000],
    ['1 670 000 kr', 167_000_000],
    ['1 miljard kronor', 100_000_000_000],
    ['100 miljarder kronor', 10_000_000_000_000],
    ['12,50 kr', 1_250],
    ['100 kronor', 10_000],
    ['0 kr', 0],
  ])('%s is %i öre', (wording, ore) => {
    expect(oreFromWording(wording)).toBe(ore);
  });

  it.each([
    '78 %',
    'elva',
    '',
    'tkr',
    '2500',
    '2 5000 tkr',
    '1,2,3 tkr',
    '6.3 milj kr',
    '0,001 kr',
    '203 deltagare',
    '2 500 tkr per år',
    '100 000 000 001 kr',
    '99 999 999 999 999 miljarder kr',
  ])('%p is no amount', (wording) => {
    expect(oreFromWording(wording)).toBeUndefined();
  });

  it('is read back from how it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (ore) => {
        const read = oreFromWording(formatKronor(ore));
        expect(read).toBe(ore);
      }),
    );
  });

  it.each([
    ['2 146 tkr', 100_000],
    ['6,3 milj kr', 10_000_000],
    ['0,50 milj kr', 1_000_000],
    ['12,50 kr', 1],
    ['85 kr', 100],
  ])('%s cannot tell less than %i öre apart', (wording, step) => {
    expect(wordingStep(wording)).toBe(step);
  });

  it('is printed with non-breaking spaces, and öre only when there are any', () => {
    expect(formatKronor(167_000_000)).toBe('1\u00a0670\u00a0000\u00a0kr');
    expect(formatKronor(1_205)).toBe('12,05\u00a0kr');
    expect(formatKronor(-4_000_000)).toBe('−40\u00a0000\u00a0kr');
    expect(formatKronor(0)).toBe('0\u00a0kr');
  });
});
