import 'reflect-metadata';
import { configurationFrom } from '#configuration';
import { allMigrations, endUnstarted } from '#core';
import { migrate } from '#database';
import { createWorker } from './create-worker.js';

try {
  const configuration = configurationFrom(process.env);
  await migrate(configuration.databaseUrl, allMigrations);
  const worker = await createWorker(configuration);
  // SIGTERM lets jobs and transactions under way finish before the process ends.
  worker.enableShutdownHooks();
  process.stdout.write('Paragraf works\n');
} catch (error) {
  endUnstarted(error);
}
