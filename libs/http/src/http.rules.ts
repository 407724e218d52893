import { defineRules } from '#kernel';

export const httpRules = defineRules({
  'malformed-request': { kind: 'malformed', title: 'Uppgifterna går inte att läsa' },
  'personal-number': {
    kind: 'malformed',
    title: 'Personnummer tas inte emot',
    law: '7 § lag (2003:1210) och 3 kap. 10 § lag (2018:218)',
  },
  'body-too-large': { kind: 'malformed', title: 'Uppgifterna tar för stor plats' },
  'wrong-media-type': { kind: 'malformed', title: 'Uppgifterna är inte JSON' },
  'idempotency-key-missing': { kind: 'malformed', title: 'Kommandots nyckel saknas' },
  'version-missing': { kind: 'malformed', title: 'Versionen saknas' },
  'version-of-another': { kind: 'stale', title: 'Versionen gäller något annat' },
  'not-authenticated': { kind: 'forbidden', title: 'Du är inte inloggad' },
  'not-authorised': { kind: 'forbidden', title: 'Du har inte behörighet till detta' },
  'other-association': { kind: 'forbidden', title: 'Behörigheten gäller ett annat samordningsförbund' },
  'not-caught-up': { kind: 'unknown', title: 'Uppgifterna är inte klara att läsa ännu' },
  'temporarily-unavailable': { kind: 'unknown', title: 'Tjänsten är tillfälligt otillgänglig' },
  'not-found': { kind: 'unknown', title: 'Det finns inte' },
});
