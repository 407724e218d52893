import { type Migration, readSql } from '#database';

/** The log's tables and functions, in order. */
export const logMigrations: readonly Migration[] = [
  { name: 'event-store/0001-log', sql: readSql(new URL('./migrations/0001-log.sql', import.meta.url)) },
  {
    name: 'event-store/0002-engine',
    sql: readSql(new URL('./migrations/0002-engine.sql', import.meta.url)),
  },
];
