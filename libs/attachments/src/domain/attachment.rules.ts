import { defineRules } from '#kernel';

export const attachmentRules = defineRules({
  'attachment-hash-unusable': { kind: 'malformed', title: 'Adressen är inte en SHA-256' },
  'attachment-hash-differs': { kind: 'malformed', title: 'Innehållet är inte det som adressen anger' },
  'attachment-sent-as-json': { kind: 'malformed', title: 'Bilagan är skickad som JSON' },
  'attachment-too-large': { kind: 'malformed', title: 'Bilagan är för stor' },
  'attachment-empty': { kind: 'malformed', title: 'Bilagan är tom' },
  'attachment-type-refused': { kind: 'malformed', title: 'Filtypen tas inte emot' },
  'attachment-name-unusable': { kind: 'malformed', title: 'Filnamnet går inte att använda' },
});
