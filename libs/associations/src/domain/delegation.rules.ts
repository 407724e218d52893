import { defineBindingRules, defineRules } from '#kernel';

const DELEGATES = '10 § tredje stycket lag (2003:1210)';

export const delegationRules = defineRules({
  'delegation-unknown': { kind: 'unknown', title: 'Delegationen finns inte' },
  'delegation-already-granted': { kind: 'conflict', title: 'Delegationen finns redan' },
  'delegation-already-ended': { kind: 'conflict', title: 'Delegationen har redan upphört' },
  'delegation-used-since': {
    kind: 'conflict',
    title: 'Beslut har fattats med stöd av delegationen',
    law: DELEGATES,
  },
  'delegated-decision-exists': { kind: 'conflict', title: 'Delegationsbeslutet finns redan' },
  'delegated-decision-to-come': { kind: 'rule', title: 'Beslutets dag har inte inträffat' },
  'delegated-amount-unreadable': { kind: 'malformed', title: 'Beloppet går inte att läsa' },
});

/** What the law says of who may decide on the board's behalf, and in what. */
export const delegationBindingRules = defineBindingRules({
  'delegate-not-a-person': { title: 'Beslutanderätten kan bara ges till en person', law: DELEGATES },
  'delegate-holds-no-seat': { title: 'Den som ska besluta har ingen plats i styrelsen', law: DELEGATES },
  'delegate-is-lent': { title: 'Utlånad personal får inte besluta åt styrelsen', law: DELEGATES },
  'delegation-of-goals-and-direction': {
    title: 'Verksamhetens mål, inriktning, omfattning och kvalitet avgörs av styrelsen',
    law: DELEGATES,
  },
  'delegation-of-opinion-on-appeal': {
    title: 'Yttrandet över ett överklagande avges av styrelsen',
    law: DELEGATES,
  },
  'delegation-of-reserved-matter': {
    title: 'En annan föreskrift förbehåller styrelsen ärendet',
    law: DELEGATES,
  },
  'delegation-of-rights-of-individuals': {
    title: 'Förbundet beslutar inte om enskildas förmåner och rättigheter',
    law: '7 § lag (2003:1210)',
  },
  'delegated-decision-outside-time': { title: 'Delegationen gällde inte den dagen', law: DELEGATES },
  'delegated-decision-by-another': {
    title: 'Bara den som har delegationen får besluta med stöd av den',
    law: DELEGATES,
  },
});
