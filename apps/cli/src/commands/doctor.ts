import { access, constants, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { ConfigurationError, configurationFrom, readEnvironment } from '#configuration';
import { databaseAddress, environmentWith, homeDirectory } from '../home.js';
import { openDatabase, openLog } from '../installation.js';
import { dim, green, red, say } from '../terminal.js';

export const doctorCommand = new Command('doctor')
  .description('Check that Paragraf can run here, and say what is missing')
  .action(async () => {
    const home = homeDirectory();
    const results = [
      await check('Node', () => `${process.version} on ${process.platform} ${process.arch}`),
      await check('Data directory', () => writable(home)),
      await check('Configuration', configuration),
      await check('PostgreSQL', () => postgres(home)),
      await check('Log', () => log(home)),
      await check('PDF engine', pdfEngine),
      await check('Redis', redis),
    ];
    if (results.includes(false)) process.exitCode = 1;
  });

async function check(what: string, probe: () => string | Promise<string>): Promise<boolean> {
  try {
    say(`${green('✓')} ${what.padEnd(16)} ${dim(await probe())}`);
    return true;
  } catch (error) {
    const [first, ...rest] = (error as Error).message.split('\n');
    say(`${red('✗')} ${what.padEnd(16)} ${first}`);
    for (const line of rest) say(`${' '.repeat(19)}${line}`);
    return false;
  }
}

async function writable(home: string): Promise<string> {
  await mkdir(dirname(home), { recursive: true });
  await mkdir(home, { recursive: true, mode: 0o700 });
  await access(home, constants.W_OK);
  return home;
}

function configuration(): string {
  try {
    configurationFrom(
      environmentWith({
        DATABASE_URL: databaseAddress() ?? 'postgres://embedded',
        PARAGRAF_HOME: homeDirectory(),
      }),
    );
    return 'every variable that is set can be used';
  } catch (error) {
    if (error instanceof ConfigurationError) throw new Error(error.faults.join('\n'), { cause: error });
    throw error;
  }
}

async function postgres(home: string): Promise<string> {
  const database = await openDatabase(home);
  await database.stop();
  return databaseAddress() ? 'DATABASE_URL is used' : 'the embedded server starts';
}

async function log(home: string): Promise<string> {
  if (readEnvironment(process.env).values.EVENT_STORE === 'postgres') return 'in PostgreSQL';
  const database = await openDatabase(home);
  try {
    const store = await openLog(database.url);
    await store.close();
    return 'in KurrentDB, which answers';
  } finally {
    await database.stop();
  }
}

async function pdfEngine(): Promise<string> {
  await import('@myriaddreamin/typst-ts-node-compiler');
  return 'Typst can be loaded';
}

function redis(): string {
  if (readEnvironment(process.env).values.REDIS_URL) return 'REDIS_URL is used';
  const { status } = spawnSync('redis-server', ['--version']);
  return status === 0
    ? 'installed, not needed: queues live in PostgreSQL'
    : 'not installed, not needed: queues live in PostgreSQL';
}
