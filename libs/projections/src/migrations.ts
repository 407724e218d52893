import { type Migration, readSql } from '#database';

/** Checkpoints, the live generations, and what was skipped. Append new ones, never edit one that has been released. */
export const projectionMigrations: readonly Migration[] = ['0001-checkpoints'].map((name) => ({
  name: `projections/${name}`,
  sql: readSql(new URL(`./migrations/${name}.sql`, import.meta.url)),
}));
