import { type Migration, readSql } from '#database';

/** The duties, and a place for the queues. Come after `projectionMigrations`, whose checkpoints they use. */
export const jobsMigrations: readonly Migration[] = ['0001-duties'].map((name) => ({
  name: `jobs/${name}`,
  sql: readSql(new URL(`./migrations/${name}.sql`, import.meta.url)),
}));
