import type { Migration } from '#database';
import { documentsMigrations } from '#documents';
import { logMigrations } from '#event-store';
import { jobsMigrations } from '#jobs';
import { projectionMigrations } from '#projections';

/** What the database needs before anything runs, in order. */
export const allMigrations: readonly Migration[] = [
  ...logMigrations,
  ...projectionMigrations,
  ...jobsMigrations,
  ...documentsMigrations,
];
