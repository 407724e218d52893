import { defineRules } from '#kernel';

const EACH_MEMBER = '26 § tredje stycket lag (2003:1210)';

export const dischargeRules = defineRules({
  'discharge-unknown': { kind: 'unknown', title: 'Frågan om ansvarsfrihet finns inte' },
  'discharge-already-requested': {
    kind: 'conflict',
    title: 'Frågan om ansvarsfrihet är redan ställd',
    law: EACH_MEMBER,
  },
  'discharge-member-twice': { kind: 'rule', title: 'En medlem står två gånger i frågan' },
  'discharge-year-not-ended': { kind: 'rule', title: 'Året är inte slut', law: EACH_MEMBER },
  'discharge-day-to-come': { kind: 'rule', title: 'Dagen har inte inträffat' },
  'discharge-reminder-before-request': { kind: 'rule', title: 'Påminnelsen ligger före frågan' },
  'discharge-not-asked': {
    kind: 'rule',
    title: 'Medlemmen har inte fått frågan om ansvarsfrihet',
    law: EACH_MEMBER,
  },
  'discharge-already-answered': {
    kind: 'conflict',
    title: 'Medlemmen har redan svarat om ansvarsfrihet',
    law: EACH_MEMBER,
  },
  'discharge-not-answered': { kind: 'rule', title: 'Det finns inget svar att rätta' },
  'discharge-answer-unchanged': { kind: 'rule', title: 'Rättelsen ändrar ingenting' },
  'discharge-complete': { kind: 'conflict', title: 'Alla medlemmar har svarat om ansvarsfrihet' },
});
