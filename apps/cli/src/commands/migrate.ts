import { Command } from 'commander';
import { allMigrations } from '#core';
import { migrate } from '#database';
import { homeDirectory } from '../home.js';
import { openDatabase } from '../installation.js';
import { dim, green, say } from '../terminal.js';

export const migrateCommand = new Command('migrate')
  .description(
    'Bring the database up to date, as the login of DATABASE_URL; of several at once, one does the work',
  )
  .action(async () => {
    const { url, stop } = await openDatabase(homeDirectory());
    try {
      const applied = await migrate(url, allMigrations);
      for (const name of applied) say(`${green('✓')} ${name}`);
      if (applied.length === 0) say(dim('The database is up to date.'));
    } finally {
      await stop();
    }
  });
