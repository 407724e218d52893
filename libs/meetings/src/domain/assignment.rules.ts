import { defineRules } from '#kernel';

export const assignmentRules = defineRules({
  'assignment-unknown': { kind: 'unknown', title: 'Uppdraget finns inte' },
  'assignment-closed': { kind: 'conflict', title: 'Uppdraget är redan avslutat' },
  'assignment-day-to-come': { kind: 'rule', title: 'Återrapportens dag har inte inträffat' },
  'assignment-day-before-meeting': { kind: 'rule', title: 'Dagen ligger före sammanträdet' },
  'assignment-due-unchanged': { kind: 'rule', title: 'Uppdraget ska redan vara klart den dagen' },
});
