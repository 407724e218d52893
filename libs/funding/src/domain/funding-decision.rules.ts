import { defineRules } from '#kernel';

export const fundingDecisionRules = defineRules({
  'funding-by-the-board': {
    kind: 'rule',
    title: 'Bara styrelsen beviljar pengar',
    law: '7 och 10 §§ lag (2003:1210)',
  },
  'funding-application-unknown': { kind: 'rule', title: 'Ansökan finns inte' },
  'funding-application-repeated': { kind: 'rule', title: 'Ansökan står två gånger i beslutet' },
  'funding-application-withdrawn': { kind: 'rule', title: 'Ansökan är återkallad' },
  'funding-decided-already': { kind: 'conflict', title: 'Ansökan är redan avgjord' },
  'funding-initiative-ended': { kind: 'rule', title: 'Insatsen är avslutad' },
  'funding-not-prepared': { kind: 'rule', title: 'Ansökan är inte beredd' },
  'funding-amount-missing': { kind: 'rule', title: 'Beviljandet saknar belopp' },
  'funding-amount-not-in-words': { kind: 'rule', title: 'Beloppet står inte i beslutet' },
  'funding-outcome-differs': { kind: 'rule', title: 'Utfallet stämmer inte med beloppet' },
  'funding-more-than-requested': { kind: 'rule', title: 'Mer än det som har sökts' },
  'funding-nothing-left': { kind: 'rule', title: 'Det finns inget kvar att bevilja' },
  'funding-grant-missing': { kind: 'rule', title: 'Beviljandet saknar id' },
  'funding-grant-without-grant': { kind: 'rule', title: 'Inget beviljas' },
  'funding-condition-missing': { kind: 'rule', title: 'Villkoret saknas' },
});
