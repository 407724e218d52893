import 'reflect-metadata';
import { configurationFrom } from '#configuration';
import { allMigrations, endUnstarted, stopOnSignal } from '#core';
import { requireMigrations } from '#database';
import { createWorker } from './create-worker.js';
import { HealthServer } from './health-server.js';

try {
  const configuration = configurationFrom(process.env);
  await requireMigrations(configuration.databaseUrl, allMigrations);
  const worker = await createWorker(configuration);
  // Nobody sends a worker requests, so it need not wait to be left out.
  stopOnSignal(worker, { ...configuration.stop, delay: 0 });
  const { address } = worker.get(HealthServer);
  if (address) process.stdout.write(`Its health is told at ${address}/health/ready\n`);
  process.stdout.write('Paragraf works\n');
} catch (error) {
  endUnstarted(error);
}
