import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './account.js';
import { canReach } from './account.js';
import { EmbeddedPostgresError, USE_ANOTHER_SERVER } from './embedded-postgres-error.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where root keeps what the server's account must reach when our own directories are closed to it. */
export const SYSTEM_DIRECTORY = '/var/lib/paragraf';

/** PostgreSQL's programs from npm, complete, executable and within the account's reach. */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const installed = locatePackage();
  await restoreSymlinks(installed);
  const reachable = (await canReach(join(installed, 'native', 'bin', 'postgres'), account))
    ? installed
    : await copyWithinReach(installed);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string): string => join(reachable, 'native', 'bin', name + suffix);
  const binaries = { initdb: program('initdb'), postgres: program('postgres') };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

function locatePackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // It is a dependency of embedded-postgres, so that is where it must be looked up from.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(parent).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for this system (${platform}-${process.arch}), or npm did not install it.\n` +
        `Run npm ci without --omit=optional. ${USE_ANOTHER_SERVER}`,
      { cause: error },
    );
  }
}

/** npm packages cannot hold symbolic links; the package's own script makes them, unless npm was told to run none. */
async function restoreSymlinks(directory: string): Promise<void> {
  const list = await readFile(join(directory, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(directory, target);
    await symlink(relative(dirname(link), join(directory, source)), link).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
  }
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** Copies beside the place and renames into it, so that nobody ever sees half a copy. */
async function copyWithinReach(installed: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(SYSTEM_DIRECTORY, `postgres-${version}-${process.arch}`);
  if (await stat(copy).catch(() => undefined)) return copy;
  await mkdir(SYSTEM_DIRECTORY, { recursive: true, mode: 0o755 });
  const half = await mkdtemp(`${copy}.`);
  try {
    await chmod(half, 0o755);
    await cp(installed, half, { recursive: true, verbatimSymlinks: true });
    await rename(half, copy);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    if (!(await stat(copy).catch(() => undefined))) throw error;
  }
  return copy;
}
