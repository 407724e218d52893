import 'reflect-metadata';
import { ConfigurationError, configurationFrom } from '#configuration';
import { allMigrations } from '#core';
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
  if (error instanceof ConfigurationError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  // What has started would keep the process alive, serving nothing, and nobody would start it again.
  process.exit(1);
}
