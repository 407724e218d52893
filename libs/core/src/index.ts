export * from './all-events.js';
export * from './all-migrations.js';
export * from './all-rules.js';
export * from './core.module.js';
export * from './end-unstarted.js';
export * from './health.js';
export * from './process-log.js';
export * from './stop-on-signal.js';
