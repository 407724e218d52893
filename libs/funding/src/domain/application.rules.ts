import { defineFindingRules, defineRules } from '#kernel';

const THROUGH_A_MEMBER = '4 och 7 §§ lag (2003:1210)';
const SUPPLEMENT = '6 § förvaltningslagen (2017:900)';

export const applicationRules = defineRules({
  'application-unknown': { kind: 'unknown', title: 'Ansökan finns inte' },
  'application-already-submitted': { kind: 'conflict', title: 'Ansökan finns redan' },
  'not-your-application': { kind: 'forbidden', title: 'Ansökan är någon annans' },
  'application-initiative-unknown': { kind: 'rule', title: 'Insatsen finns inte' },
  'application-initiative-ended': { kind: 'rule', title: 'Insatsen är avslutad' },
  'application-owner-no-member': {
    kind: 'rule',
    title: 'Insatsens huvudman är inte medlem',
    law: '4 § lag (2003:1210)',
  },
  'applicant-is-no-member': {
    kind: 'rule',
    title: 'Den som inte är medlem söker genom en medlem',
    law: THROUGH_A_MEMBER,
  },
  'applicant-is-a-member': { kind: 'rule', title: 'En medlem söker själv' },
  'application-of-one-party': {
    kind: 'rule',
    title: 'Bara en part står bakom ansökan',
    law: '1 och 2 §§ lag (2003:1210)',
  },
  'application-contact-unknown': { kind: 'rule', title: 'Kontaktpersonen finns inte i personregistret' },
  'application-case-unknown': {
    kind: 'rule',
    title: 'Ärendet finns inte i diariet',
    law: '5 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
  },
  'application-amount-unreadable': { kind: 'malformed', title: 'Beloppet går inte att läsa' },
  'application-amount-not-positive': { kind: 'rule', title: 'Beloppet är inte större än noll' },
  'application-amount-twice': { kind: 'rule', title: 'Samma år och kostnadsslag söks två gånger' },
  'application-attachment-twice': { kind: 'conflict', title: 'Bilagan finns redan' },
  'attachment-not-stored': { kind: 'rule', title: 'Bilagan är inte uppladdad' },
  'attachment-differs': { kind: 'rule', title: 'Bilagan är inte den som anges' },
  'application-template-needed': { kind: 'rule', title: 'En förenklad ansökan skrivs på en mall' },
  'application-template-unknown': { kind: 'rule', title: 'Mallen finns inte' },
  'application-preset-words': { kind: 'rule', title: 'Mallens förtryckta text ändras inte' },
  'application-day-to-come': { kind: 'rule', title: 'Dagen har inte inträffat' },
  'application-day-before-received': { kind: 'rule', title: 'Dagen ligger före den då ansökan kom in' },
  'told-decision-unknown': { kind: 'rule', title: 'Paragrafen som berättar om beslutet finns inte' },
  'application-already-withdrawn': { kind: 'conflict', title: 'Ansökan är återkallad' },
  'application-already-decided': { kind: 'conflict', title: 'Ansökan är avgjord' },
  'nothing-missing': { kind: 'conflict', title: 'Ingenting saknas i ansökan', law: SUPPLEMENT },
  'supplement-due-passed': { kind: 'rule', title: 'Dagen för kompletteringen har passerat', law: SUPPLEMENT },
  'supplement-empty': { kind: 'rule', title: 'Kompletteringen är tom' },
  'preparation-order-unknown': { kind: 'rule', title: 'Ingen beredningsordning gäller' },
  'preparation-step-unknown': { kind: 'rule', title: 'Steget finns inte i beredningsordningen' },
  'opinion-out-of-order': { kind: 'rule', title: 'Ett tidigare steg i beredningen saknas' },
  'opinion-meeting-unknown': { kind: 'rule', title: 'Sammanträdet finns inte' },
});

/** What a reader of an application should judge; it refuses nothing. */
export const applicationFindingRules = defineFindingRules({
  'stated-total-differs': { severity: 'warning', title: 'Beloppen ger inte den summa som ansökan anger' },
});
