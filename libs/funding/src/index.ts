export type * from './domain/application.events.js';
export * from './domain/application.state.js';
export * from './domain/decision-fact.js';
export type * from './domain/decision-ref.js';
export type * from './domain/fund.events.js';
export * from './domain/fund.state.js';
export type * from './domain/initiative.events.js';
export * from './domain/streams.js';
