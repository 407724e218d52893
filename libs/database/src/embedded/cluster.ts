import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chown,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Account, canReach, ownDirectory, serverAccount } from './account.js';
import { type Binaries, findBinaries, SYSTEM_DIRECTORY } from './binaries.js';
import { explain } from './embedded-postgres-error.js';

/** Everything that starting a server takes. */
export interface Cluster {
  readonly directory: string;
  readonly data: string;
  readonly password: string;
  readonly account: Account | undefined;
  readonly binaries: Binaries;
}

/** The login that owns everything, and its database. */
export const LOGIN = 'paragraf';

/** Nothing of our own environment: neither secrets nor PGDATA and the like. */
export const SERVER_ENVIRONMENT: Record<string, string> = {
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
  ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
};

/** Finds the data below a directory, or makes new ones. */
export async function findCluster(wanted: string): Promise<Cluster> {
  const account = await serverAccount(wanted);
  const binaries = await findBinaries(account);
  const directory = await findPlace(resolve(wanted), account);
  const data = join(directory, 'data');
  if (!(await exists(data))) await initialise(directory, data, account, binaries);
  const password = await readFile(join(data, 'password'), 'utf8');
  return { directory, data, password, account, binaries };
}

/**
 * Root's own directories are closed to the account that the server runs as. Rather than open them, we put the data
 * where it can reach them and leave a symbolic link in the place that was asked for.
 */
async function findPlace(wanted: string, account: Account | undefined): Promise<string> {
  await mkdir(dirname(wanted), { recursive: true });
  const present = await realpath(wanted).catch(() => undefined);
  if (await canReach(present ?? wanted, account)) {
    await ownDirectory(wanted, account);
    return present ?? wanted;
  }
  await mkdir(SYSTEM_DIRECTORY, { recursive: true, mode: 0o755 });
  const place = await mkdtemp(join(SYSTEM_DIRECTORY, 'data-'));
  await ownDirectory(place, account);
  // Only an empty directory gives way to the link.
  if (present) await rm(wanted, { recursive: false }).catch(() => {});
  await symlink(place, wanted);
  return place;
}

/** Makes the data beside their place and moves them there whole, so that an interrupted attempt leaves no half. */
async function initialise(
  directory: string,
  data: string,
  account: Account | undefined,
  { initdb }: Binaries,
): Promise<void> {
  const suffix = randomBytes(4).toString('hex');
  const half = join(directory, `data.${suffix}`);
  const passwordFile = join(directory, `password.${suffix}`);
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    await run(
      initdb,
      [
        `--pgdata=${half}`,
        `--username=${LOGIN}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // The same order on every system, whatever locales it has; Swedish order is made where text is shown.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...account, cwd: directory, env: SERVER_ENVIRONMENT },
    ).catch((error: Error & { stderr?: string }) => {
      throw explain(`Could not make a database in ${directory}`, error.stderr || error.message);
    });
    await rename(passwordFile, join(half, 'password'));
    await rename(half, data);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
    // Another process may have made them meanwhile.
    if (!(await exists(data))) throw error;
  }
}

const run = promisify(execFile);

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
