import { defineFindingRules, defineRules } from '#kernel';

const COORDINATION = '1 och 2 §§ lag (2003:1210)';

export const initiativeRules = defineRules({
  'initiative-unknown': { kind: 'unknown', title: 'Insatsen finns inte' },
  'initiative-already-registered': { kind: 'conflict', title: 'Insatsen är redan registrerad' },
  'initiative-without-owner': {
    kind: 'rule',
    title: 'Ingen medlem står som huvudman för insatsen',
    law: '4 § lag (2003:1210)',
  },
  'initiative-of-one-party': { kind: 'rule', title: 'Insatsen har bara en part', law: COORDINATION },
  'initiative-period-reversed': { kind: 'rule', title: 'Insatsen slutar innan den börjar' },
  'initiative-category-unknown': { kind: 'rule', title: 'Kategorin finns inte i förbundets indelning' },
  'initiative-category-of-another-kind': { kind: 'rule', title: 'Kategorin är för insatser av annan art' },
  'initiative-ended': { kind: 'conflict', title: 'Insatsen är avslutad' },
  'initiative-same-owner': { kind: 'conflict', title: 'Medlemmen är redan huvudman' },
  'initiative-day-to-come': { kind: 'rule', title: 'Dagen har inte inträffat' },
  'initiative-day-before-start': { kind: 'rule', title: 'Dagen ligger före insatsens början' },
  'initiative-decision-unknown': { kind: 'rule', title: 'Beslutet finns inte' },
  'initiative-merged-into-nothing': { kind: 'rule', title: 'Insatsen som den går upp i finns inte' },
});

/** What an initiative that was written down before may lack. */
export const initiativeFindingRules = defineFindingRules({
  'initiative-owner-not-stated': {
    severity: 'warning',
    title: 'Det framgår inte vilken medlem som är huvudman',
    law: '4 § lag (2003:1210)',
  },
  'initiative-second-party-not-stated': {
    severity: 'warning',
    title: 'Det framgår inte vilken den andra parten är',
    law: COORDINATION,
  },
});
