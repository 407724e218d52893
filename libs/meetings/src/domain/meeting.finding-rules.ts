import { defineFindingRules } from '#kernel';

const APPROVAL = '5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)';

/** What can be odd about a meeting and its papers. */
export const meetingFindingRules = defineFindingRules({
  'date-missing': { severity: 'must', title: 'Sammanträdesdagen saknas' },
  'signatures-lapsed': {
    severity: 'must',
    title: 'Protokollet har skrivits om efter underskrift',
    law: APPROVAL,
  },
  'signature-without-scan': {
    severity: 'note',
    title: 'Undertecknad på papper utan inskannat original',
  },
  'signature-unproven': {
    severity: 'warning',
    title: 'Elektronisk underskrift som inte går att kontrollera',
  },
  'sum-differs': { severity: 'warning', title: 'Delbeloppen ger inte den summa som anges' },
  'requested-sum-differs': { severity: 'warning', title: 'Ansökningarna ger inte den summa som anges' },
  'name-differs': { severity: 'warning', title: 'Namnet skrivs inte som i personregistret' },
  'foreign-script': { severity: 'warning', title: 'Ordet blandar bokstäver ur olika skriftsystem' },
  'concerned-person-decides': {
    severity: 'warning',
    title: 'Den som nämns i beslutet har deltagit i det',
    law: '6 kap. 28–32 §§ kommunallagen (2017:725)',
  },
  'remote-before-support': {
    severity: 'warning',
    title: 'Ledamöter har deltagit på distans utan stöd i lag',
    law: '19 a § lag (2003:1210) och 6 kap. 27 § kommunallagen (2017:725)',
  },
  'deciding-without-seat': {
    severity: 'must',
    title: 'Någon beslutar utan plats i styrelsen',
    law: '10, 12 och 15 §§ lag (2003:1210)',
  },
  'calling-order-unknown': {
    severity: 'note',
    title: 'Ersättarnas inkallelseordning är inte känd',
    law: '12 § lag (2003:1210)',
  },
  'chair-not-ordinary': {
    severity: 'warning',
    title: 'Ordföranden är inte ledamot',
    law: '17 § lag (2003:1210)',
  },
  'seat-shared': {
    severity: 'warning',
    title: 'Flera medlemmar delar en plats',
    law: '10 § lag (2003:1210)',
  },
  'summons-not-recorded': {
    severity: 'note',
    title: 'Kallelsen är inte antecknad',
    law: '6 kap. 17 § kommunallagen (2017:725)',
  },
  'summons-late': { severity: 'warning', title: 'Kallelsen skickades senare än förbundet har bestämt' },
  'substitutes-not-notified': {
    severity: 'warning',
    title: 'Ersättarna har inte underrättats',
    law: '6 kap. 17 § kommunallagen (2017:725)',
  },
  'papers-not-sent': { severity: 'note', title: 'Underlag har inte skickats ut' },
  'applicant-appointed-member': {
    severity: 'note',
    title: 'Ledamoten är utsedd av den som söker',
    law: '6 kap. 28–32 §§ kommunallagen (2017:725)',
  },
  'involved-person-present': {
    severity: 'warning',
    title: 'Ledamoten har en roll i det som saken gäller',
    law: '6 kap. 28–32 §§ kommunallagen (2017:725)',
  },
  'budget-late': { severity: 'warning', title: 'Budgeten beslutades för sent', law: '23 § lag (2003:1210)' },
  'budget-deficit': {
    severity: 'warning',
    title: 'Budgetens kostnader överstiger intäkterna',
    law: '21 § lag (2003:1210), 11 kap. 5 § kommunallagen (2017:725)',
  },
  'budget-published-late': {
    severity: 'warning',
    title: 'Budgetförslaget publicerades efter kallelsen',
    law: '21 § lag (2003:1210), 8 kap. 14 § kommunallagen (2017:725)',
  },
  'budget-meeting-not-announced': {
    severity: 'warning',
    title: 'Budgetsammanträdet har inte tillkännagetts',
    law: '19 § lag (2003:1210)',
  },
  'approval-late': { severity: 'warning', title: 'Protokollet justerades för sent', law: APPROVAL },
  'comment-unanswered': { severity: 'must', title: 'En synpunkt på protokollet är obesvarad', law: APPROVAL },
  'paragraph-without-approver': {
    severity: 'must',
    title: 'Ingen justerare har deltagit i paragrafen',
    law: APPROVAL,
  },
  'correction-of-decision': {
    severity: 'warning',
    title: 'Rättelsen rör ett beslut',
    law: 'JO 581-2013',
  },
  'approver-not-serving': { severity: 'warning', title: 'Justeraren har inte tjänstgjort' },
  'approver-count': { severity: 'warning', title: 'Antalet justerare avviker från förbundsordningen' },
  'presenter-not-present': { severity: 'warning', title: 'Föredraganden är inte antecknad som närvarande' },
  'item-not-opened': { severity: 'warning', title: 'Punkten togs inte upp' },
  'dangling-reference': { severity: 'must', title: 'Paragrafen som åsyftas finns inte i protokollet' },
  'refers-to-undecided': {
    severity: 'warning',
    title: 'Beslutet stöder sig på en paragraf utan beslut',
  },
  'approval-date-missing': { severity: 'warning', title: 'Justeringsdagen saknas', law: APPROVAL },
  'title-differs': { severity: 'note', title: 'Personen benämns på olika sätt' },
  'spelling-differs': { severity: 'note', title: 'Namnet stavas på olika sätt' },
  'heading-differs': { severity: 'note', title: 'Rubriken skiljer sig från föredragningslistan' },
  'case-number-blank': { severity: 'must', title: 'Diarienumret är inte ifyllt' },
  'paragraph-empty': { severity: 'note', title: 'Paragrafen är tom' },
});
