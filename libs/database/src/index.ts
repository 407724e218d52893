export * from './database.js';
export * from './embedded/embedded-postgres.js';
export * from './embedded/embedded-postgres-error.js';
export * from './migrate.js';
