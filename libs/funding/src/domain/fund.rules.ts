import { defineRules } from '#kernel';

const CONTRIBUTIONS = '5 § lag (2003:1210)';
const BUDGET = '21 och 23 §§ lag (2003:1210)';
const ACCOUNTS = '24 § lag (2003:1210)';

/** What the money of a year can be refused by. */
export const fundRules = defineRules({
  'fund-association-unknown': { kind: 'rule', title: 'Samordningsförbundet finns inte' },
  'fund-year-unreadable': { kind: 'malformed', title: 'Året går inte att läsa' },
  'fund-amount-unreadable': { kind: 'malformed', title: 'Beloppet går inte att läsa' },
  'fund-amount-not-positive': { kind: 'rule', title: 'Beloppet är inte större än noll' },
  'fund-day-to-come': { kind: 'rule', title: 'Dagen har inte inträffat' },
  'contributor-unknown': {
    kind: 'rule',
    title: 'Den som ska bidra är inte medlem',
    law: '6 § lag (2003:1210)',
  },
  'contributor-twice': { kind: 'rule', title: 'Medlemmen har mer än en andel', law: CONTRIBUTIONS },
  'contributor-carried-by-the-state': {
    kind: 'rule',
    title: 'Arbetsförmedlingen bidrar inte själv',
    law: CONTRIBUTIONS,
  },
  'contributing-part-missing': { kind: 'rule', title: 'En del av förbundet bidrar inte', law: CONTRIBUTIONS },
  'contribution-weight-missing': {
    kind: 'rule',
    title: 'Fördelningen inom delen framgår inte',
    law: CONTRIBUTIONS,
  },
  'contribution-outside-region': {
    kind: 'rule',
    title: 'En region bidrar inte där kommunen står utanför',
    law: '5 a § lag (2003:1210)',
  },
  'contributions-not-agreed': { kind: 'rule', title: 'Inga bidrag är överenskomna', law: CONTRIBUTIONS },
  'contribution-receipt-taken': { kind: 'conflict', title: 'Inbetalningen är redan bokförd' },
  'contribution-above-agreed': {
    kind: 'rule',
    title: 'Mer än det överenskomna bidraget',
    law: CONTRIBUTIONS,
  },
  'equity-is-nothing': { kind: 'rule', title: 'Inget eget kapital förs över' },
  'equity-already-brought': { kind: 'conflict', title: 'Det egna kapitalet är redan fört till året' },
  'budget-decision-unknown': { kind: 'rule', title: 'Budgetbeslutet finns inte', law: BUDGET },
  'budget-decision-fixes-none': { kind: 'rule', title: 'Beslutet fastställer ingen budget', law: BUDGET },
  'budget-of-another-year': { kind: 'rule', title: 'Budgetbeslutet gäller ett annat år', law: BUDGET },
  'budget-differs-from-decision': {
    kind: 'rule',
    title: 'Budgeten är inte den som styrelsen beslutade',
    law: BUDGET,
  },
  'budget-line-twice': { kind: 'rule', title: 'Budgetraden finns mer än en gång' },
  'budget-line-ambiguous': { kind: 'rule', title: 'Två budgetrader gäller samma insats' },
  'budget-line-negative': { kind: 'rule', title: 'Budgetraden är mindre än noll' },
  'budget-line-in-use': { kind: 'conflict', title: 'Beviljade medel ligger på budgetraden' },
  'budget-above-frame': {
    kind: 'rule',
    title: 'Kostnaderna överstiger årets medel',
    law: '21 § lag (2003:1210), 11 kap. 5 § kommunallagen (2017:725)',
  },
  'plan-not-three-years': {
    kind: 'rule',
    title: 'Planen omfattar inte tre år i följd',
    law: '21 § lag (2003:1210), 11 kap. 6 § kommunallagen (2017:725)',
  },
  'plan-differs-from-budget': {
    kind: 'rule',
    title: 'Planens första år är inte budgeten',
    law: '21 § lag (2003:1210), 11 kap. 6 § kommunallagen (2017:725)',
  },
  'forecast-taken': { kind: 'conflict', title: 'Prognosen finns redan' },
  'accounts-taken': { kind: 'conflict', title: 'Bokslutet finns redan' },
  'accounts-outside-year': { kind: 'rule', title: 'Perioden ligger inte inom året', law: ACCOUNTS },
  'fund-line-unknown': { kind: 'rule', title: 'Budgetraden finns inte' },
  'fund-line-silent': { kind: 'rule', title: 'Raden säger ingenting' },
  'fund-decision-unknown': { kind: 'rule', title: 'Beslutet finns inte' },
  'fund-decision-approves-nothing': { kind: 'rule', title: 'Beslutet godkänner ingenting' },
});
