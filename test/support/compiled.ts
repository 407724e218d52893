import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Compiled {
  /** Holds `libs/`, and whatever else was asked for, as JavaScript that Node runs. */
  readonly directory: string;
  remove(): Promise<void>;
}

/** Compiles the libraries as they are now, for a test that starts processes: `dist` may be missing or old. */
export async function compile(...also: string[]): Promise<Compiled> {
  const root = process.cwd();
  const cache = join(root, 'node_modules', '.cache', 'paragraf');
  await mkdir(cache, { recursive: true });
  const directory = await mkdtemp(join(cache, 'compiled-'));
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  const options = ['-d', directory, '--config-file', '.swcrc', '--copy-files', '--quiet'];
  await promisify(execFile)(process.execPath, [swc, 'libs', ...also, ...options], { cwd: root });
  await writeFile(
    join(directory, 'package.json'),
    JSON.stringify({ type: 'module', imports: { '#*': './libs/*/src/index.js' } }),
  );
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
