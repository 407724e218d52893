import { describe, expect, it } from '@jest/globals';
import { appealInTime, askCourtFrom, mayAppeal } from './appeal.js';

describe('28 § lag (2003:1210), 1 kap. 5–6 §§ KL: who may appeal', () => {
  it.each([
    ['inhabitant', true],
    ['property-owner', true],
    ['taxpayer', true],
    ['member', false],
    ['outsider', false],
  ] as const)('%s: %s', (appellant, may) => {
    expect(mayAppeal(appellant)).toBe(may);
  });
});

describe('13 kap. 5–6 §§ KL: in time', () => {
  it('is the last appeal day and before, and any day while the time does not run', () => {
    expect(appealInTime('2026-03-04', '2026-03-04')).toBe(true);
    expect(appealInTime('2026-03-05', '2026-03-04')).toBe(false);
    expect(appealInTime('2026-03-05', null)).toBe(true);
  });
});

describe('44 § förvaltningsprocesslagen (1971:291): asking the court', () => {
  it.each([
    ['2026-03-04', '2026-03-05'],
    ['2026-05-15', '2026-05-18'],
    ['2026-10-30', '2026-11-02'],
  ])('the last appeal day being %s, from %s', (last, ask) => {
    expect(askCourtFrom(last)).toBe(ask);
  });
});
