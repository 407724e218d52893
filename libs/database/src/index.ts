export * from './database.js';
export * from './embedded/embedded-postgres.js';
export * from './embedded/embedded-postgres-error.js';
export * from './embedded/remove-embedded-postgres.js';
export * from './migrate.js';
export * from './is-transient.js';
