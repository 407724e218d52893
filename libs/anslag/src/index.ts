export * from './domain/anslag.definitions.js';
export type * from './domain/anslag.events.js';
export * from './domain/anslag.rules.js';
export * from './domain/anslag.state.js';
