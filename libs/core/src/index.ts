export * from './all-events.js';
export * from './all-migrations.js';
export * from './all-rules.js';
export * from './core.module.js';
export * from './end-unstarted.js';
export * from './process-log.js';
