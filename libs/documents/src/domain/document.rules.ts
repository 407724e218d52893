import { defineRules } from '#kernel';

export const documentRules = defineRules({
  'already-rendered': { kind: 'conflict', title: 'Dokumentet är redan framställt' },
  'archive-copy-too-large': { kind: 'rule', title: 'Bilagorna ryms inte i en arkivkopia' },
  'attachment-not-archivable': { kind: 'rule', title: 'Bilagan kan inte göras om till PDF/A' },
  'archive-copy-within': { kind: 'forbidden', title: 'Arkivkopian är för dem som arbetar i förbundet' },
});
