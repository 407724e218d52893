import { defineFindingRules } from '#kernel';

/** What can be odd about the money of a year. */
export const fundFindingRules = defineFindingRules({
  'deviation-differs': {
    severity: 'warning',
    title: 'Avvikelsen är inte skillnaden mellan budget och utfall',
  },
  'accounts-sum-differs': {
    severity: 'warning',
    title: 'Raderna ger inte det belopp som anges för helheten',
  },
  'budget-line-overcommitted': { severity: 'warning', title: 'Mer är beviljat än budgetraden har' },
  'plan-missing': {
    severity: 'note',
    title: 'Planen för tre år är inte antecknad',
    law: '21 § lag (2003:1210), 11 kap. 6 § kommunallagen (2017:725)',
  },
});
