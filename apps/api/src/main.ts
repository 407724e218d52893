import 'reflect-metadata';
import { ConfigurationError, configurationFrom } from '#configuration';
import { allMigrations } from '#core';
import { migrate } from '#database';
import { createApi } from './create-api.js';

try {
  const configuration = configurationFrom(process.env);
  await migrate(configuration.databaseUrl, allMigrations);
  const api = await createApi(configuration);
  api.enableShutdownHooks();
  await api.listen(configuration.port, configuration.host);
  process.stdout.write(`Paragraf answers at ${configuration.publicUrl ?? (await api.getUrl())}\n`);
} catch (error) {
  if (error instanceof ConfigurationError) process.stderr.write(`${error.message}\n`);
  else process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  // What has started would keep the process alive, serving nothing, and nobody would start it again.
  process.exit(1);
}
