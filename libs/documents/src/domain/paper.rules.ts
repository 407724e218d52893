import { defineRules } from '#kernel';

export const paperRules = defineRules({
  'paper-not-ready': { kind: 'rule', title: 'Underlaget till dokumentet är inte klart' },
  'paper-part-unknown': { kind: 'rule', title: 'Delen finns inte' },
  'paper-is-draft': { kind: 'rule', title: 'Ett utkast skickas inte' },
  'paper-already-issued': { kind: 'conflict', title: 'Dokumentet är redan skickat' },
});
