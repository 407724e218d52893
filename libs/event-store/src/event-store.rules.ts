import { defineRules } from '#kernel';

export const storeRules = defineRules({
  'stale-version': { kind: 'stale', title: 'Uppgifterna har ändrats sedan du läste dem' },
  'already-exists': { kind: 'conflict', title: 'Det finns redan' },
  'command-id-reused': { kind: 'rule', title: 'Kommandots nyckel är redan använd till något annat' },
});
