export * from './domain/case.definitions.js';
export type * from './domain/case.events.js';
export * from './domain/case.rules.js';
export * from './domain/case.state.js';
export * from './domain/streams.js';
export { type CaseView, GetCaseQuery } from './queries/get-case/get-case.query.js';
export * from './registry.module.js';
