import { defineRules } from '#kernel';

const MINUTES = '5 kap. 65–69 §§ och 6 kap. 35 § kommunallagen (2017:725)';

/** What can keep a command from being carried out at a meeting. */
export const meetingRules = defineRules({
  'meeting-unknown': { kind: 'unknown', title: 'Sammanträdet finns inte' },
  'meeting-already-planned': { kind: 'conflict', title: 'Sammanträdet är redan planerat' },
  'meeting-already-summoned': { kind: 'conflict', title: 'Kallelsen är redan skickad' },
  'meeting-not-opened': { kind: 'conflict', title: 'Sammanträdet är inte öppnat' },
  'meeting-already-opened': { kind: 'conflict', title: 'Sammanträdet är redan öppnat' },
  'meeting-not-closed': { kind: 'conflict', title: 'Sammanträdet är inte avslutat' },
  'meeting-closed': { kind: 'conflict', title: 'Sammanträdet är avslutat' },
  'minutes-not-drawn-up': { kind: 'conflict', title: 'Protokollet är inte upprättat' },
  'minutes-drawn-up': { kind: 'conflict', title: 'Protokollet är redan upprättat' },
  'minutes-approved': { kind: 'conflict', title: 'Protokollet är justerat', law: MINUTES },
  'notes-completed': { kind: 'conflict', title: 'Minnesanteckningarna är färdigställda' },
  'not-public-yet': {
    kind: 'forbidden',
    title: 'Handlingen är inte allmän ännu',
    law: '2 kap. 10 och 12 §§ tryckfrihetsförordningen',
  },

  'body-unknown': { kind: 'rule', title: 'Organet är okänt' },
  'body-does-not-decide': {
    kind: 'rule',
    title: 'Organet fattar inte beslut',
    law: '10 § lag (2003:1210)',
  },
  'body-keeps-minutes': {
    kind: 'rule',
    title: 'Organet för protokoll, inte minnesanteckningar',
    law: MINUTES,
  },
  'person-unknown': { kind: 'rule', title: 'Personen är okänd' },
  'member-unknown': { kind: 'rule', title: 'Medlemmen är okänd' },
  'case-unknown': { kind: 'rule', title: 'Ärendet finns inte i diariet' },

  'item-unknown': { kind: 'rule', title: 'Punkten finns inte på föredragningslistan' },
  'item-taken': { kind: 'conflict', title: 'Punkten finns redan på föredragningslistan' },
  'item-nested': { kind: 'rule', title: 'En underpunkt kan inte ha egna underpunkter' },
  'item-already-opened': { kind: 'conflict', title: 'Paragrafen är redan öppnad' },
  'item-not-opened': { kind: 'conflict', title: 'Paragrafen är inte öppnad' },
  'parent-not-opened': { kind: 'conflict', title: 'Paragrafen som underpunkten hör till är inte öppnad' },

  'decision-taken': { kind: 'conflict', title: 'Beslutet finns redan' },
  'already-decided': { kind: 'conflict', title: 'Paragrafen har redan ett beslut' },
  'postponed-to-when': { kind: 'rule', title: 'Det framgår inte till när ärendet skjuts upp' },
  'amount-unreadable': { kind: 'malformed', title: 'Beloppet går inte att läsa' },
  'amount-missing': { kind: 'rule', title: 'Beloppet saknas' },
  'figure-taken': { kind: 'rule', title: 'Uppgiften finns två gånger' },
  'figure-unknown': { kind: 'rule', title: 'Summan räknar med en okänd uppgift' },
  'figure-without-amount': { kind: 'rule', title: 'Summan räknar med en uppgift som inte är ett belopp' },
  'date-reason-missing': { kind: 'rule', title: 'Det framgår inte varför dagen saknas' },

  'nobody-named': { kind: 'malformed', title: 'Ingen person är angiven' },
  'already-present': { kind: 'conflict', title: 'Personen är redan närvarande' },
  'already-absent': { kind: 'conflict', title: 'Personen är redan antecknad som frånvarande' },
  'not-present': { kind: 'rule', title: 'Personen är inte närvarande' },
  'approver-not-present': { kind: 'rule', title: 'Justeraren är inte närvarande' },

  'paragraphs-missing': { kind: 'rule', title: 'Sammanträdet har inga paragrafer' },
  'signer-not-entitled': {
    kind: 'rule',
    title: 'Personen ska inte underteckna protokollet i den rollen',
    law: MINUTES,
  },
  'not-the-signer': { kind: 'forbidden', title: 'Du kan bara underteckna för egen del' },
  'already-signed': { kind: 'conflict', title: 'Protokollet är redan undertecknat av personen' },
  'day-before-meeting': { kind: 'rule', title: 'Dagen ligger före sammanträdet' },
  'day-to-come': { kind: 'rule', title: 'Dagen har inte inträffat' },
  'signatures-missing': { kind: 'rule', title: 'Underskrifter saknas', law: MINUTES },
  'approved-before-signed': { kind: 'rule', title: 'Justeringen är daterad före den sista underskriften' },
});
