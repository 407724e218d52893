import { defineRules } from '#kernel';

export const associationRules = defineRules({
  'association-already-founded': { kind: 'conflict', title: 'Samordningsförbundet finns redan' },
  'association-not-founded': { kind: 'unknown', title: 'Samordningsförbundet finns inte' },
  'id-taken': { kind: 'conflict', title: 'Id:t är redan upptaget' },
  'charter-version-taken': {
    kind: 'conflict',
    title: 'Versionen av förbundsordningen är redan antagen',
    law: '8 § lag (2003:1210)',
  },
  'shared-seat-member-twice': {
    kind: 'rule',
    title: 'Medlemmen delar mer än en plats',
    law: '10 § lag (2003:1210)',
  },
  'qualified-majority-out-of-range': {
    kind: 'rule',
    title: 'Den kvalificerade majoriteten är ingen sådan',
    law: '9 § lag (2003:1210)',
  },
  'archive-supervision-not-municipal': {
    kind: 'rule',
    title: 'Tillsynen över arkivet hör till en medlemskommun',
    law: '20 § lag (2003:1210)',
  },
  'withdrawal-notice-too-long': {
    kind: 'rule',
    title: 'Uppsägningstiden är längre än lagen tillåter',
    law: '27 § lag (2003:1210)',
  },
  'mandate-day-unknown': {
    kind: 'rule',
    title: 'Mandattiden börjar på en dag som inte finns',
    law: '13 § lag (2003:1210)',
  },
  'letterhead-picture-not-stored': { kind: 'rule', title: 'Logotypens bild är inte uppladdad' },
  'letterhead-picture-unusable': { kind: 'rule', title: 'Logotypens bild går inte att trycka' },
  'member-not-admitted': { kind: 'rule', title: 'Medlemmen finns inte i samordningsförbundet' },
  'body-not-established': { kind: 'rule', title: 'Organet finns inte i samordningsförbundet' },
  'person-not-registered': { kind: 'rule', title: 'Personen finns inte i personregistret' },
  'seat-already-filled': {
    kind: 'conflict',
    title: 'Personen har redan platsen',
    law: '10 § lag (2003:1210)',
  },
  'seat-held': {
    kind: 'conflict',
    title: 'Platsen innehas av någon annan',
    law: '10 § lag (2003:1210)',
  },
  'calling-order-taken': {
    kind: 'conflict',
    title: 'En annan ersättare har samma plats i inkallelseordningen',
    law: '12 § lag (2003:1210)',
  },
  'seat-not-held': { kind: 'rule', title: 'Personen har inte platsen', law: '15–16 §§ lag (2003:1210)' },
  'seat-not-begun': {
    kind: 'rule',
    title: 'Förordnandet har inte börjat',
    law: '15–16 §§ lag (2003:1210)',
  },
  'last-day-before-first': { kind: 'rule', title: 'Sista dagen ligger före den första' },
  'remote-decision-before-law': {
    kind: 'rule',
    title: 'Lagen medgav inte deltagande på distans',
    law: '19 a § lag (2003:1210)',
  },
  'remote-decision-excluded': {
    kind: 'rule',
    title: 'Förbundsordningen utesluter deltagande på distans',
    law: '19 a § lag (2003:1210)',
  },
  'consultation-to-come': {
    kind: 'rule',
    title: 'Samrådets dag har inte inträffat',
    law: '23 § lag (2003:1210)',
  },
  'series-already-started': { kind: 'conflict', title: 'Nummerserien är redan i bruk' },
  'series-without-body': { kind: 'rule', title: 'Nummerserien hör inte till något organ' },
});
