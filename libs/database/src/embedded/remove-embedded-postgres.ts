import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isAlive, readLock } from './server-lock.js';

const PATIENCE_MS = 10_000;

/** Removes the data for good, wherever they really are. Refuses while a server runs on them. */
export async function removeEmbeddedPostgres(directory: string): Promise<void> {
  const place = await realpath(directory).catch(() => undefined);
  if (place === undefined) return;
  // The server of a starter that was just killed is still on its way down.
  const deadline = Date.now() + PATIENCE_MS;
  for (let lock = await readLock(join(place, 'data')); lock && isAlive(lock.pid);) {
    if (Date.now() > deadline)
      throw new EmbeddedPostgresError(
        `The data in ${directory} are in use by another Paragraf.\nStop it first, or set PARAGRAF_HOME to another directory.`,
      );
    await delay(50);
    lock = await readLock(join(place, 'data'));
  }
  await rm(place, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}
