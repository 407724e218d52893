import { defineFindingRules } from '#kernel';

const NUMBERS = '5 kap. 65–67 §§ kommunallagen (2017:725)';
const REGISTRY = '5 kap. 1–2 §§ offentlighets- och sekretesslagen (2009:400)';
const APPROVAL = '5 kap. 69 § kommunallagen (2017:725)';

/** What an auditor finds in the series of an association's numbers, papers and promises. */
export const seriesAuditRules = defineFindingRules({
  'series-gap': { severity: 'must', title: 'Nummer saknas i serien', law: NUMBERS },
  'series-number-twice': { severity: 'must', title: 'Samma nummer har getts två gånger', law: NUMBERS },
  'series-out-of-order': { severity: 'must', title: 'Ett nummer gavs efter ett högre', law: NUMBERS },
  'series-number-without-holder': { severity: 'must', title: 'Numret hör inte till något', law: NUMBERS },
  'number-not-from-series': { severity: 'must', title: 'Numret har inte getts av serien', law: NUMBERS },
  'series-started-late': { severity: 'note', title: 'Serien börjar inte på ett' },
  'case-number-twice': { severity: 'must', title: 'Två ärenden har samma diarienummer', law: REGISTRY },
  'case-number-gap': { severity: 'warning', title: 'Diarienummer saknas i följden', law: REGISTRY },
  'case-number-of-another-form': {
    severity: 'note',
    title: 'Diarienumret går inte att ordna',
    law: REGISTRY,
  },
  'meeting-not-held': { severity: 'note', title: 'Ett planerat sammanträde har inte öppnats' },
  'meeting-not-closed': { severity: 'warning', title: 'Ett sammanträde har inte avslutats' },
  'minutes-not-approved': { severity: 'warning', title: 'Protokollet är inte justerat', law: APPROVAL },
  'approval-not-announced': {
    severity: 'must',
    title: 'Justeringen är inte tillkännagiven',
    law: '19 § lag (2003:1210), 8 kap. 12 § kommunallagen (2017:725)',
  },
  'finding-let-stand': { severity: 'note', title: 'Ordföranden har godtagit en brist' },
  'minutes-corrected-since': { severity: 'note', title: 'Det justerade protokollet är rättat' },
  'decision-not-followed-up': { severity: 'warning', title: 'Beslutet har inte följts upp' },
  'assignment-without-end': { severity: 'note', title: 'Uppdraget har ingen sista dag' },
  'delegated-decision-not-reported': {
    severity: 'must',
    title: 'Delegationsbeslutet är inte anmält',
    law: '10 § lag (2003:1210)',
  },
});
