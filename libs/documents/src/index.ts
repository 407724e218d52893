export { documentDigest } from './document-digest.js';
export { type AnslagDocument, type AnslagFacts, anslagDocument } from './domain/anslag-document.js';
export type * from './domain/document-model.js';
export { minutesDocument, type PaperSource } from './domain/minutes-document.js';
export { inWords, inWordsWithWeekday } from './domain/swedish.js';
export { anslagHtml } from './html/anslag-html.js';
export { minutesHtml } from './html/minutes-html.js';
export { PdfRenderer, type SetPdf } from './pdf/pdf-renderer.js';
