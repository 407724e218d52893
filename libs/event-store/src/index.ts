export * from './command-envelope.js';
export * from './define-events.js';
export * from './command-runner.js';
export * from './event-ids.js';
export * from './event-registry.js';
export * from './event-store.js';
export * from './event-store.rules.js';
export * from './memory/memory-event-store.js';
