import { defineRules } from '#kernel';

export const caseRules = defineRules({
  'case-already-registered': {
    kind: 'conflict',
    title: 'Ärendet är redan registrerat',
    law: '5 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
  },
  'case-association-unknown': { kind: 'rule', title: 'Samordningsförbundet finns inte' },
});
