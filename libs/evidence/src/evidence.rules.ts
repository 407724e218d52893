import { defineRules } from '#kernel';

export const evidenceRules = defineRules({
  'not-public-yet': {
    kind: 'forbidden',
    title: 'Handlingen är inte allmän ännu',
    law: '2 kap. 10 och 12 §§ tryckfrihetsförordningen',
  },
});
