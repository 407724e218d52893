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
  'sum-differs': { severity: 'warning', title: 'Delbeloppen ger inte den summa som anges' },
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
  'approver-not-serving': { severity: 'warning', title: 'Justeraren har inte tjänstgjort' },
  'approver-count': { severity: 'warning', title: 'Antalet justerare avviker från förbundsordningen' },
  'presenter-not-present': { severity: 'warning', title: 'Föredraganden är inte antecknad som närvarande' },
  'item-not-opened': { severity: 'warning', title: 'Punkten togs inte upp' },
  'dangling-reference': { severity: 'warning', title: 'Paragrafen som åsyftas finns inte i protokollet' },
  'refers-to-undecided': {
    severity: 'warning',
    title: 'Beslutet stöder sig på en paragraf utan beslut',
  },
  'approval-date-missing': { severity: 'warning', title: 'Justeringsdagen saknas', law: APPROVAL },
  'title-differs': { severity: 'note', title: 'Personen benämns på olika sätt' },
  'spelling-differs': { severity: 'note', title: 'Namnet stavas på olika sätt' },
  'heading-differs': { severity: 'note', title: 'Rubriken skiljer sig från föredragningslistan' },
  'case-number-blank': { severity: 'note', title: 'Diarienumret är inte ifyllt' },
  'paragraph-empty': { severity: 'note', title: 'Paragrafen är tom' },
});
