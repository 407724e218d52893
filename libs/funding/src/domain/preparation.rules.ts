import { defineRules } from '#kernel';

export const preparationRules = defineRules({
  'preparation-association-unknown': { kind: 'unknown', title: 'Samordningsförbundet finns inte' },
  'preparation-step-twice': { kind: 'rule', title: 'Ett beredningssteg finns två gånger' },
  'preparation-order-from-before': {
    kind: 'conflict',
    title: 'Beredningsordningen börjar före den som redan gäller',
  },
  'initiative-category-twice': { kind: 'rule', title: 'En kategori finns två gånger' },
});
