import { defineRules } from '#kernel';

export const caseRules = defineRules({
  'case-already-registered': {
    kind: 'conflict',
    title: 'Ärendet är redan registrerat',
    law: '5 kap. 1 § offentlighets- och sekretesslagen (2009:400)',
  },
  'case-number-taken': {
    kind: 'conflict',
    title: 'Diarienumret är redan taget',
    law: '5 kap. 2 § offentlighets- och sekretesslagen (2009:400)',
  },
  'case-number-unreadable': {
    kind: 'rule',
    title: 'Diarienumret går inte att läsa',
    law: '5 kap. 2 § offentlighets- och sekretesslagen (2009:400)',
  },
  'case-association-unknown': { kind: 'rule', title: 'Samordningsförbundet finns inte' },
});
