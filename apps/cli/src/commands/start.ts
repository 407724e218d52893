import { Command } from 'commander';
import { startInstallation } from '../installation.js';
import { serveUntilStopped } from '../serve.js';

export const startCommand = new Command('start')
  .description(
    'Run the API, the pages and the workers in one process, on the embedded PostgreSQL unless DATABASE_URL is set',
  )
  .option('--port <port>', 'the port to serve on', process.env.PORT ?? '3000')
  .action(async ({ port }: { port: string }) => {
    const installation = await startInstallation({ clock: 'system', port: Number(port) });
    try {
      await serveUntilStopped(installation);
    } finally {
      await installation.close();
    }
  });
