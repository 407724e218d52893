export { DocumentsModule } from './documents.module.js';
export { DocumentsWorkerModule } from './documents-worker.module.js';
export { anslagDocument, howToAppeal } from './domain/anslag-document.js';
export { decisionWords } from './domain/decision-words.js';
export { documentEvents } from './domain/document.definitions.js';
export { documentRules } from './domain/document.rules.js';
export { PAPER_KINDS, type PaperKind } from './domain/act-model.js';
export { paperRules } from './domain/paper.rules.js';
export { inWords } from './domain/swedish.js';
export { webFonts } from './html/web-fonts.js';
export type { SignatureEvent } from './domain/signature.events.js';
export { signatureEvents } from './domain/signature.definitions.js';
export { signatureRules } from './domain/signature.rules.js';
export { documentsMigrations } from './migrations.js';
export type * from './queries/get-signatures/signatures-view.js';
export {
  type IssuedPaperView,
  ListIssuedPapersQuery,
} from './queries/list-issued-papers/list-issued-papers.query.js';
export { RENDERED_AFTER } from './processes/render-minutes/render-minutes.process.js';
