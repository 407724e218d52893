import { defineRules } from '#kernel';

const MINUTES = '5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)';

/** What can keep minutes from being signed electronically. */
export const signatureRules = defineRules({
  'meeting-moved-on': { kind: 'conflict', title: 'Sammanträdet har ändrats sedan det lästes' },
  'nothing-to-sign': { kind: 'conflict', title: 'Det finns inget protokoll att underteckna', law: MINUTES },
  'paper-unfinished': { kind: 'rule', title: 'Protokollet är inte färdigt att underteckna', law: MINUTES },
  'paper-offered-already': { kind: 'conflict', title: 'Protokollet är redan framlagt för underskrift' },
  'signing-begun': { kind: 'conflict', title: 'Protokollet är redan undertecknat av någon' },
  'paper-not-offered': { kind: 'conflict', title: 'Protokollet är inte framlagt för underskrift' },
  'paper-not-made': { kind: 'conflict', title: 'Exemplaret för underskrift är inte framställt än' },
  'paper-changed': { kind: 'conflict', title: 'Protokollet har ändrats sedan det lades fram', law: MINUTES },
  'another-paper': { kind: 'rule', title: 'Underskriften gäller ett annat exemplar' },
  'signer-unknown': { kind: 'forbidden', title: 'Inloggningen säger inte vem som undertecknar' },
  'signing-not-set-up': { kind: 'rule', title: 'Elektronisk underskrift är inte inkopplad' },
  'signature-not-given': { kind: 'rule', title: 'Underskriften blev inte av' },
  'signature-unusable': { kind: 'rule', title: 'Underskriften kan inte användas' },
});
