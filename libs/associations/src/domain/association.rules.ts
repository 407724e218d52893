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
  'member-not-admitted': { kind: 'rule', title: 'Medlemmen finns inte i samordningsförbundet' },
  'body-not-established': { kind: 'rule', title: 'Organet finns inte i samordningsförbundet' },
  'person-not-registered': { kind: 'rule', title: 'Personen finns inte i personregistret' },
  'seat-already-filled': {
    kind: 'conflict',
    title: 'Personen har redan platsen',
    law: '10 § lag (2003:1210)',
  },
  'series-already-started': { kind: 'conflict', title: 'Nummerserien är redan i bruk' },
  'series-without-body': { kind: 'rule', title: 'Nummerserien hör inte till något organ' },
});
