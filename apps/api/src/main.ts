import 'reflect-metadata';
import { configurationFrom } from '#configuration';
import { allMigrations, endUnstarted, stopOnSignal } from '#core';
import { requireMigrations } from '#database';
import { createApi } from './create-api.js';

try {
  const configuration = configurationFrom(process.env);
  await requireMigrations(configuration.databaseUrl, allMigrations);
  const api = await createApi(configuration);
  stopOnSignal(api, configuration.stop);
  await api.listen(configuration.port, configuration.host);
  process.stdout.write(`Paragraf answers at ${configuration.publicUrl ?? (await api.getUrl())}\n`);
} catch (error) {
  endUnstarted(error);
}
