import { defineBindingRules } from '#kernel';

const QUORUM = '6 kap. 27 § kommunallagen (2017:725), 19 § lag (2003:1210)';
const SUBSTITUTES = '12 och 15 §§ lag (2003:1210), 6 kap. 17 § kommunallagen (2017:725)';
const RECUSAL = '6 kap. 28–32 §§ kommunallagen (2017:725), 19 § lag (2003:1210)';
const PROCEDURE = '5 kap. 53–56 §§ och 6 kap. 33 § kommunallagen (2017:725)';
const BUDGET = '19 och 23 §§ lag (2003:1210)';

/**
 * What a board must not do. At a meeting that is being held it is refused; at one that is entered afterwards it has been
 * done, and becomes a finding that must be answered before the minutes are approved.
 */
export const meetingBindingRules = defineBindingRules({
  'not-quorate': { title: 'Styrelsen är inte beslutför', law: QUORUM },
  'nobody-presides': {
    title: 'Ingen leder sammanträdet',
    law: '17 § lag (2003:1210), 5 kap. 53 § kommunallagen (2017:725)',
  },
  'remote-not-allowed': { title: 'Deltagande på distans är inte tillåtet', law: '19 a § lag (2003:1210)' },
  'seat-occupied': { title: 'Platsen är redan upptagen', law: SUBSTITUTES },
  'seat-not-resumable': { title: 'Ledamoten får inte träda in igen under sammanträdet', law: SUBSTITUTES },
  'substitute-of-another-member': {
    title: 'Ersättaren hör till en annan medlem',
    law: '10, 12 och 15 §§ lag (2003:1210)',
  },
  'substitute-out-of-order': { title: 'En annan ersättare står på tur', law: SUBSTITUTES },
  'recusal-untried': { title: 'Frågan om jäv är inte prövad', law: RECUSAL },
  'recusal-after-decision': { title: 'Beslutet är redan fattat', law: RECUSAL },
  'question-not-put': { title: 'Förslagen är inte ställda under proposition', law: PROCEDURE },
  'counter-proposal-first': { title: 'Motförslaget är inte utsett', law: PROCEDURE },
  'outcome-differs': { title: 'Beslutet är ett annat än det som vann', law: PROCEDURE },
  'vote-required': {
    title: 'Frågan kräver omröstning med kvalificerad majoritet',
    law: '9 § 6 lag (2003:1210)',
  },
  'secret-vote-in-matter': { title: 'Sluten omröstning får bara användas vid val', law: PROCEDURE },
  'ballots-differ': {
    title: 'Rösterna stämmer inte med dem som beslutar',
    law: '4 kap. 24–25 §§ och 5 kap. 67 § kommunallagen (2017:725)',
  },
  'casting-vote-missing': {
    title: 'Lika röstetal: ordförandens utslagsröst saknas',
    law: '5 kap. 55 § kommunallagen (2017:725)',
  },
  'chair-must-vote': {
    title: 'Ordföranden måste rösta när det behövs',
    law: '4 kap. 25 § kommunallagen (2017:725)',
  },
  'lot-missing': {
    title: 'Lika röstetal vid val: lotten saknas',
    law: '5 kap. 55 § kommunallagen (2017:725)',
  },
  'reservation-too-late': {
    title: 'Reservationen anmäldes inte innan sammanträdet avslutades',
    law: '4 kap. 27 § kommunallagen (2017:725)',
  },
  'reservation-by-outsider': {
    title: 'Bara den som har deltagit i beslutet får reservera sig',
    law: '4 kap. 27 § kommunallagen (2017:725)',
  },
  'substitute-may-not-have-noted': {
    title: 'Ersättaren har inte rätt att få en mening antecknad',
    law: '6 kap. 17 § kommunallagen (2017:725)',
  },
  'member-may-not-raise': {
    title: 'En medlem får inte själv väcka ärenden hos styrelsen',
    law: '9 § 5 lag (2003:1210), 4 kap. 20–21 §§ kommunallagen (2017:725)',
  },
  'budget-consultation-missing': {
    title: 'Samråd om budgeten har inte hållits',
    law: '23 § lag (2003:1210)',
  },
  'budget-meeting-not-public': { title: 'Budgetsammanträdet är inte offentligt', law: BUDGET },
  'budget-proposal-not-published': {
    title: 'Budgetförslaget finns inte på webbplatsen',
    law: '21 § lag (2003:1210), 8 kap. 14 § kommunallagen (2017:725)',
  },
  'budget-deficit-unexplained': {
    title: 'Kostnaderna överstiger intäkterna utan skäl',
    law: '21 § lag (2003:1210), 11 kap. 5 § kommunallagen (2017:725)',
  },
});
