import { describe, expect, it } from '@jest/globals';
import { dischargeReminderDay, dischargeYearEnded, nextDischargeReminder } from './discharge.js';

describe('26 § third paragraph lag (2003:1210): discharge for a year', () => {
  it('is answered once the year has ended', () => {
    expect(dischargeYearEnded(2020, '2020-12-31')).toBe(false);
    expect(dischargeYearEnded(2020, '2021-01-01')).toBe(true);
  });

  it('is reminded of from the end of June, as a municipality’s own council decides by then (5 kap. 24 § KL)', () => {
    expect(dischargeReminderDay(2020)).toBe('2021-06-30');
  });

  it.each([
    ['2021-06-30', '2021-09-30'],
    ['2021-11-30', '2022-02-28'],
    ['2021-12-31', '2022-03-31'],
  ])('reminded of on %s, is reminded of again on %s', (on, again) => {
    expect(nextDischargeReminder(on)).toBe(again);
  });
});
