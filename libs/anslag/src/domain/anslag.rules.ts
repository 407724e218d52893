import { defineRules } from '#kernel';

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
});
