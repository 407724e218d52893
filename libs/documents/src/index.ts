export { DocumentsModule } from './documents.module.js';
export { DocumentsWorkerModule } from './documents-worker.module.js';
export { anslagDocument, howToAppeal } from './domain/anslag-document.js';
export { decisionWords } from './domain/decision-words.js';
export { documentEvents } from './domain/document.definitions.js';
export { documentRules } from './domain/document.rules.js';
export { inWords } from './domain/swedish.js';
export { webFonts } from './html/web-fonts.js';
export { documentsMigrations } from './migrations.js';
