import { Command, Option } from 'commander';
import { startInstallation } from '../installation.js';
import { portNumber } from '../options.js';
import { noteOnRecordedTimes } from '../recorded-times.js';
import { serveUntilStopped } from '../serve.js';

export const startCommand = new Command('start')
  .description(
    'Run the API, the pages and the workers in one process, on the embedded PostgreSQL unless DATABASE_URL is set',
  )
  .addOption(
    new Option('--port <port>', 'the port to serve on').env('PORT').argParser(portNumber).default(3000),
  )
  .action(async ({ port }: { port: number }) => {
    const installation = await startInstallation({ clock: 'system', port });
    try {
      noteOnRecordedTimes(await installation.lastRecordedAt(), installation.now(), 'the clock here');
      await serveUntilStopped(installation);
    } finally {
      await installation.close();
    }
  });
