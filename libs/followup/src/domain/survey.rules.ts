import { defineRules } from '#kernel';

export const surveyRules = defineRules({
  'survey-association-unknown': { kind: 'rule', title: 'Samordningsförbundet finns inte' },
  'survey-unknown': { kind: 'unknown', title: 'Enkäten finns inte' },
  'survey-already-opened': { kind: 'conflict', title: 'Enkäten finns redan' },
  'survey-days-reversed': { kind: 'rule', title: 'Enkäten stänger innan den öppnar' },
  'survey-named-twice': { kind: 'rule', title: 'Samma id står två gånger i enkäten' },
  'survey-not-open': { kind: 'rule', title: 'Enkäten har inte öppnat' },
  'survey-closed': { kind: 'rule', title: 'Enkäten är stängd' },
  'answers-to-come': { kind: 'rule', title: 'Svarens dag har inte inträffat' },
  'answers-group-not-asked': { kind: 'rule', title: 'Gruppen ingår inte i enkäten' },
  'answers-exceed-handed-out': { kind: 'rule', title: 'Fler har svarat än som har fått enkäten' },
  'answers-question-unknown': { kind: 'rule', title: 'Frågan eller svaret finns inte i enkäten' },
  'answers-counted-twice': { kind: 'rule', title: 'Samma fråga eller svar räknas två gånger' },
  'answers-exceed-answered': { kind: 'rule', title: 'Svaren är fler än de som har svarat' },
});
