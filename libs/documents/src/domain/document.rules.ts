import { defineRules } from '#kernel';

export const documentRules = defineRules({
  'already-rendered': { kind: 'conflict', title: 'Dokumentet är redan framställt' },
});
