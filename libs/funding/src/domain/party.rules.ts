import { defineRules } from '#kernel';

/** Of those who stand behind an initiative or an application. */
export const partyRules = defineRules({
  'party-is-no-member': { kind: 'rule', title: 'Medlemmen finns inte i samordningsförbundet' },
  'party-without-name': { kind: 'malformed', title: 'En part har inget namn' },
});
