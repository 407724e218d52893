import { defineRules } from '#kernel';

const APPEAL = '13 kap. 5 § kommunallagen (2017:725)';
const ANNOUNCEMENT = '8 kap. 12 § kommunallagen (2017:725) och 19 § lag (2003:1210)';

export const anslagRules = defineRules({
  'anslag-unknown': { kind: 'unknown', title: 'Anslaget finns inte' },
  'anslag-already-scheduled': { kind: 'conflict', title: 'Anslaget är redan planerat' },
  'anslag-meeting-unknown': { kind: 'rule', title: 'Sammanträdet finns inte' },
  'anslag-of-notes': { kind: 'rule', title: 'Minnesanteckningar justeras och anslås inte' },
  'anslag-minutes-not-approved': { kind: 'rule', title: 'Protokollet är inte justerat', law: ANNOUNCEMENT },
  'anslag-charter-missing': {
    kind: 'rule',
    title: 'Ingen förbundsordning är antagen',
    law: '8 § lag (2003:1210)',
  },
  'anslag-site-missing': { kind: 'rule', title: 'Anslaget saknar anslagstavla', law: ANNOUNCEMENT },
  'anslag-site-unknown': { kind: 'rule', title: 'Anslagstavlan är inte registrerad' },
  'anslag-kept-at-missing': {
    kind: 'rule',
    title: 'Det framgår inte var protokollet finns tillgängligt',
    law: ANNOUNCEMENT,
  },
  'anslag-signer-unknown': { kind: 'rule', title: 'Den som undertecknar finns inte i personregistret' },
  'anslag-before-approval': {
    kind: 'rule',
    title: 'Justeringen kan inte tillkännages innan den är gjord',
    law: ANNOUNCEMENT,
  },
  'anslag-already-posted': { kind: 'conflict', title: 'Anslaget är redan uppsatt' },
  'anslag-not-posted': { kind: 'conflict', title: 'Anslaget är inte uppsatt' },
  'anslag-already-taken-down': { kind: 'conflict', title: 'Anslaget är redan nedtaget' },
  'anslag-day-to-come': { kind: 'rule', title: 'Dagen har inte inträffat' },
  'anslag-day-unchanged': { kind: 'rule', title: 'Anslaget har redan den dagen' },
  'anslag-time-not-run-out': {
    kind: 'rule',
    title: 'Anslaget får inte tas ned innan tiden för överklagande har gått ut',
    law: '8 kap. 12 § och 13 kap. 5 § kommunallagen (2017:725)',
  },
  'anslag-approval-unknown': { kind: 'rule', title: 'Den omedelbara justeringen finns inte' },
  'anslag-lost-before-posted': {
    kind: 'rule',
    title: 'Anslaget kan inte ha försvunnit innan det sattes upp',
  },
  'anslag-posted-before-lost': {
    kind: 'rule',
    title: 'Anslaget kan inte ha satts upp igen innan det försvann',
  },
  'anslag-time-has-run-out': { kind: 'rule', title: 'Tiden för överklagande har gått ut', law: APPEAL },
  'appeal-taken': { kind: 'conflict', title: 'Överklagandet finns redan' },
  'appeal-unknown': { kind: 'rule', title: 'Överklagandet finns inte' },
  'appeal-decided': { kind: 'conflict', title: 'Överklagandet är redan avgjort' },
  'appeal-not-to-forward': {
    kind: 'conflict',
    title: 'Överklagandet behöver inte skickas vidare',
    law: '13 kap. 6 § kommunallagen (2017:725)',
  },
  'appeal-day-before-received': { kind: 'rule', title: 'Dagen ligger före överklagandet' },
  'appeal-stay-unchanged': { kind: 'conflict', title: 'Inhibitionen är redan som den anges' },
  'legal-force-not-reached': {
    kind: 'rule',
    title: 'Besluten har inte fått laga kraft',
    law: '13 kap. 5 § kommunallagen (2017:725), 19 och 28 §§ lag (2003:1210)',
  },
  'legal-force-confirmed': { kind: 'conflict', title: 'Laga kraft är redan bekräftad' },
});
