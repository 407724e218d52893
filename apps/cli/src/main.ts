import 'reflect-metadata';
import { Command } from 'commander';
import { auditCommand } from './commands/audit.js';
import { configCommand } from './commands/config.js';
import { demoCommand } from './commands/demo.js';
import { doctorCommand } from './commands/doctor.js';
import { exportCommand } from './commands/export.js';
import { migrateCommand } from './commands/migrate.js';
import { migrateLogCommand } from './commands/migrate-log.js';
import { playCommand } from './commands/play.js';
import { rebuildCommand } from './commands/rebuild.js';
import { replayCommand } from './commands/replay.js';
import { startCommand } from './commands/start.js';
import { retryCommand, skipCommand, statusCommand } from './commands/subscriptions.js';
import { tokenCommand } from './commands/token.js';
import { verifyCommand } from './commands/verify.js';
import { explain } from './explain.js';

const program = new Command('paragraf')
  .description(
    'Keeps the decisions of a samordningsförbund: every fact is an event, every paper is made from them.',
  )
  .showHelpAfterError()
  .addCommand(startCommand)
  .addCommand(demoCommand)
  .addCommand(playCommand)
  .addCommand(tokenCommand)
  .addCommand(replayCommand)
  .addCommand(verifyCommand)
  .addCommand(auditCommand)
  .addCommand(statusCommand)
  .addCommand(retryCommand)
  .addCommand(skipCommand)
  .addCommand(rebuildCommand)
  .addCommand(migrateLogCommand)
  .addCommand(exportCommand)
  .addCommand(doctorCommand)
  .addCommand(configCommand)
  .addCommand(migrateCommand);

try {
  await program.parseAsync();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

// Everything is closed by now. What holds on nevertheless, as the client of a Redis that is away does, is let go.
setTimeout(() => process.exit(), 2_000).unref();
