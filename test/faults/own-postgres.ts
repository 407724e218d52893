import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#database';
import { eventually } from '#testing';

/** A durable PostgreSQL that may be killed, and started again with its data where it was. */
export class OwnPostgres {
  private constructor(
    private server: EmbeddedPostgres,
    private readonly port: number,
  ) {}

  static async start(directory: string): Promise<OwnPostgres> {
    const server = await startEmbeddedPostgres({ directory, maxConnections: 200 });
    return new OwnPostgres(server, Number(new URL(server.url).port));
  }

  /** The same after every start. */
  get url(): string {
    return this.server.url;
  }

  get directory(): string {
    return this.server.directory;
  }

  /** Ends the postmaster and everything it has started: nothing is written down any more. */
  async kill(): Promise<void> {
    const [postmaster] = await this.signal('SIGKILL');
    await eventually(() => !isAlive(postmaster!));
  }

  /** Stops all of it where it is, until it is told to go on. */
  async pause(): Promise<void> {
    await this.signal('SIGSTOP');
  }

  async goOn(): Promise<void> {
    await this.signal('SIGCONT');
  }

  /** Answers when it has recovered and lets clients in. */
  async start(): Promise<void> {
    // Another program may hold the port for a moment, as the end of a connection of its own.
    this.server = await eventually(
      () => startEmbeddedPostgres({ directory: this.directory, maxConnections: 200, port: this.port }),
      { timeout: 60_000 },
    );
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  /** Answers to whom, the postmaster first. */
  private async signal(signal: NodeJS.Signals): Promise<number[]> {
    const lock = await readFile(join(this.directory, 'data', 'postmaster.pid'), 'utf8');
    const postmaster = Number(lock.split('\n', 1)[0]);
    const processes = [postmaster, ...(await childrenOf(postmaster))];
    for (const pid of processes) send(pid, signal);
    return processes;
  }
}

/** None where the system does not tell; those whose postmaster is gone end by themselves. */
async function childrenOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  return children.split(' ').filter(Boolean).map(Number);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
