import { type Migration, readSql } from '#database';

/** Where the bytes of papers are kept. */
export const documentsMigrations: readonly Migration[] = ['0001-content', '0002-prepared-signatures'].map(
  (name) => ({
    name: `documents/${name}`,
    sql: readSql(new URL(`./migrations/${name}.sql`, import.meta.url)),
  }),
);
