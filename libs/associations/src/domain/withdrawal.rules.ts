import { defineFindingRules, defineRules } from '#kernel';

const WITHDRAWAL = '27 § lag (2003:1210)';

export const withdrawalRules = defineRules({
  'withdrawal-unknown': { kind: 'unknown', title: 'Utträdet finns inte' },
  'withdrawal-already-noticed': {
    kind: 'conflict',
    title: 'Medlemmen har redan begärt utträde',
    law: WITHDRAWAL,
  },
  'withdrawal-of-state-member': {
    kind: 'rule',
    title: 'Statens två parter kan inte utträda',
    law: WITHDRAWAL,
  },
  'withdrawal-day-to-come': { kind: 'rule', title: 'Dagen har inte inträffat' },
  'withdrawal-before-notice': { kind: 'rule', title: 'Dagen ligger före begäran om utträde' },
  'withdrawal-day-known': { kind: 'conflict', title: 'Dagen för begäran är redan känd' },
  'withdrawal-receipt-confirmed': { kind: 'conflict', title: 'Mottagandet är redan bekräftat' },
  'withdrawal-revoked': { kind: 'conflict', title: 'Begäran om utträde är återtagen' },
  'withdrawal-notice-run-out': { kind: 'rule', title: 'Uppsägningstiden har löpt ut', law: WITHDRAWAL },
  'continuation-by-leaving-member': {
    kind: 'rule',
    title: 'Den som lämnar förbundet beslutar inte om fortsättningen',
    law: WITHDRAWAL,
  },
  'continuation-already-decided': {
    kind: 'conflict',
    title: 'Medlemmen har redan beslutat om fortsättningen',
    law: WITHDRAWAL,
  },
});

/** What a withdrawal means for those who remain. The notice is the member's own act, so none of it is refused. */
export const withdrawalFindingRules = defineFindingRules({
  'withdrawal-leaves-too-few': {
    severity: 'must',
    title: 'För få parter blir kvar i förbundet',
    law: '3 och 27 §§ lag (2003:1210)',
  },
  'withdrawal-continuation-undecided': {
    severity: 'warning',
    title: 'Medlemmar har inte beslutat att fortsätta',
    law: WITHDRAWAL,
  },
  'withdrawal-day-unknown': {
    severity: 'warning',
    title: 'Dagen för begäran om utträde är okänd',
    law: WITHDRAWAL,
  },
  'withdrawal-receipt-unconfirmed': {
    severity: 'note',
    title: 'Mottagandet av begäran är inte bekräftat',
  },
});
