import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running PostgreSQL writes into `postmaster.pid`. */
export interface ServerLock {
  readonly pid: number;
  readonly port: number;
  /** Open for connections: neither recovering nor shutting down. */
  readonly ready: boolean;
}

export async function readLock(data: string): Promise<ServerLock | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Removes a lock whose process id has gone to another program, as after a restart of the computer or container.
 * PostgreSQL itself would refuse to start. Only where the system tells what a process runs.
 */
export async function removeForeignLock(data: string, pid: number): Promise<boolean> {
  const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => undefined);
  if (program === undefined || program.startsWith('postgres')) return false;
  await rm(join(data, 'postmaster.pid'), { force: true });
  return true;
}
