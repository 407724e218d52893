import { defineFindingRules, defineRules } from '#kernel';

export const followUpRules = defineRules({
  'not-your-figures': { kind: 'forbidden', title: 'Siffrorna är inte era att redovisa' },
  'follow-up-association-unknown': { kind: 'rule', title: 'Samordningsförbundet finns inte' },
  'follow-up-unknown': { kind: 'unknown', title: 'Uppföljningen finns inte' },
  'follow-up-already-reported': { kind: 'conflict', title: 'Uppföljningen är redan redovisad' },
  'figures-missing': { kind: 'rule', title: 'Redovisningen har inga siffror' },
  'figures-unchanged': { kind: 'rule', title: 'Rättelsen ändrar inget' },
  'figures-period-reversed': { kind: 'rule', title: 'Perioden slutar före sin början' },
  'figures-period-not-ended': { kind: 'rule', title: 'Perioden är inte slut' },
  'figures-negative': { kind: 'rule', title: 'Ett antal är negativt' },
  'figures-total-missing': { kind: 'rule', title: 'Antalet saknas' },
  'figures-cell-twice': { kind: 'rule', title: 'Samma grupp står två gånger' },
  'figures-cells-exceed-total': { kind: 'rule', title: 'Grupperna är fler än totalen' },
  'figures-counted-and-shared': { kind: 'rule', title: 'Samma uppdelning står både i antal och i procent' },
  'figures-share-unclear': { kind: 'rule', title: 'Andelen gäller inte en grupp' },
  'figures-outcomes-exceed-ended': { kind: 'rule', title: 'Resultaten är fler än de avslutade' },
});

/** What can be odd about figures that are taken as they are. */
export const followUpFindingRules = defineFindingRules({
  'figures-total-differs': { severity: 'warning', title: 'Grupperna når inte upp till den angivna totalen' },
  'figures-shares-differ': { severity: 'warning', title: 'Procenttalen blir inte hundra' },
  'figures-more-than-participants': {
    severity: 'warning',
    title: 'Fler har börjat eller avslutats än som har deltagit',
  },
});
