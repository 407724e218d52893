export * from './chromium.js';
export * from './append-events.js';
export * from './eventually.js';
export * from './given-when-then.js';
export * from './redis-server.js';
export * from './temporary-database.js';
export * from './png-of.js';
