import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * One server for the whole run, though each project calls this: that of PARAGRAF_TEST_POSTGRES_URL, or an embedded one
 * whose data may be lost.
 */
export default async function startDatabase() {
  if (process.env.PARAGRAF_TEST_POSTGRES_URL && !globalThis.testServer) return;
  globalThis.testServer ??= startEmbedded();
  process.env.PARAGRAF_TEST_POSTGRES_URL = (await globalThis.testServer).url;
}

async function startEmbedded() {
  const { startEmbeddedPostgres } = await compiledDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'paragraf-test-'));
  return startEmbeddedPostgres({ directory, durable: false, maxConnections: 400 });
}

/** Jest transforms tests only, and its setup must not depend on whether, or when, dist was built. */
async function compiledDatabase() {
  const root = join(import.meta.dirname, '..', '..');
  const cache = join(root, 'node_modules', '.cache', 'paragraf');
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const args = [swc, 'libs/database', '-d', cache, '--config-file', '.swcrc', '--quiet'];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  return import(pathToFileURL(join(cache, 'libs', 'database', 'src', 'index.js')).href);
}
