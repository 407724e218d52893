import 'reflect-metadata';
import { configurationFrom } from '#configuration';
import { allMigrations, endUnstarted } from '#core';
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
  endUnstarted(error);
}
