import { defineFindingRules } from '#kernel';

const APPROVAL = '5 kap. 69 § kommunallagen (2017:725)';
const ANNOUNCEMENT = '8 kap. 12 § kommunallagen (2017:725) och 19 § lag (2003:1210)';
const APPEAL = '13 kap. 5 § kommunallagen (2017:725)';

/** What can be odd about an anslag and its days. */
export const anslagFindingRules = defineFindingRules({
  'anslag-meeting-day-unknown': {
    severity: 'warning',
    title: 'Sammanträdesdagen är okänd',
    law: APPROVAL,
  },
  'anslag-approval-day-unknown': {
    severity: 'warning',
    title: 'Justeringsdagen är okänd',
    law: ANNOUNCEMENT,
  },
  'anslag-approval-late': { severity: 'warning', title: 'Protokollet justerades för sent', law: APPROVAL },
  'anslag-sites-missing': {
    severity: 'must',
    title: 'Justeringen tillkännages inte hos alla medlemmar',
    law: ANNOUNCEMENT,
  },
  'anslag-noted-late': {
    severity: 'warning',
    title: 'Anslaget antecknades som uppsatt i efterhand',
    law: APPEAL,
  },
  'anslag-moved-after-posting': {
    severity: 'warning',
    title: 'Anslaget flyttades sedan det hade satts upp',
    law: APPEAL,
  },
  'anslag-posted-late': {
    severity: 'warning',
    title: 'Justeringen tillkännagavs för sent',
    law: ANNOUNCEMENT,
  },
  'anslag-posting-lost': {
    severity: 'must',
    title: 'Anslaget försvann från en tavla före sin tid',
    law: APPEAL,
  },
  'anslag-proof-missing': { severity: 'note', title: 'Bevis om anslaget saknas' },
  'anslag-taken-down-without-force': {
    severity: 'warning',
    title: 'Anslaget togs ned utan att alla medlemmar hade tillkännagett justeringen',
    law: ANNOUNCEMENT,
  },
  'legal-force-lapsed': {
    severity: 'must',
    title: 'Bekräftelsen av laga kraft gäller inte längre',
    law: APPEAL,
  },
  'appeal-late': { severity: 'warning', title: 'Överklagandet kom in för sent', law: APPEAL },
  'appeal-without-standing': {
    severity: 'warning',
    title: 'Den som överklagar har inte rätt att överklaga',
    law: '28 § lag (2003:1210)',
  },
  'appeal-not-forwarded': {
    severity: 'must',
    title: 'Överklagandet ska skickas till förvaltningsrätten',
    law: '13 kap. 6 § kommunallagen (2017:725)',
  },
});
