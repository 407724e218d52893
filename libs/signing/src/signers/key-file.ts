import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * A file with a key: made the first time, and readable by its owner only. Of several processes that start at once, one
 * makes it, and none reads half of it.
 */
export async function keyFile(path: string, make: () => Promise<string>): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (!(await stat(path).catch(() => undefined))) await createOnce(path, await make());
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
    throw new Error(`${path} can be read by others. Run chmod 600 on it, or remove it to get a new key.`);
  return readFile(path, 'utf8');
}

async function createOnce(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  await chmod(draft, 0o600);
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
