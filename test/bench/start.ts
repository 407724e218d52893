import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { shareOf } from './measure.js';

export type StartFigures = Readonly<Record<string, string>>;

/** How long it takes from `npm start`, on an embedded PostgreSQL in `directory`, until the first page is answered. */
export async function measureStart(directory: string, rounds: number): Promise<StartFigures> {
  const home = join(directory, 'home');
  const first = await firstPage(home);
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) {
    console.error(`Start, round ${round + 1} of ${rounds}`);
    warm.push(await firstPage(home));
  }
  warm.sort((a, b) => a - b);
  return {
    'npm start to the first page, median': inSeconds(shareOf(warm, 0.5)),
    'npm start to the first page, min – max': `${inSeconds(warm[0]!)} – ${inSeconds(warm.at(-1)!)}`,
    'the first time, with the database made': inSeconds(first),
    'the build, when there is none': inSeconds(await build(join(directory, 'dist'))),
  };
}

/** Milliseconds until the pages' front is answered; then it is stopped again. */
async function firstPage(home: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  // A group of its own: npm has a shell between itself and the program.
  const npm = spawn('npm', ['start', '--silent'], {
    env: { PATH: process.env.PATH, PARAGRAF_HOME: home, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  try {
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      if (npm.exitCode !== null) throw new Error('npm start ended before it had answered');
      await delay(10);
    }
    return performance.now() - began;
  } finally {
    await stop(npm);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).status === 200;
  } catch {
    return false;
  }
}

/** Resolves when every process of the group has ended, so that the next one finds the database at rest. */
async function stop(npm: ChildProcess): Promise<void> {
  const ended = npm.exitCode === null ? once(npm, 'exit') : undefined;
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-npm.pid!, name);
    } catch {
      return false;
    }
  };
  signal('SIGINT');
  await ended;
  while (signal(0)) await delay(20);
}

/** The same build as a clone's first command makes, into a directory of its own. */
async function build(into: string): Promise<number> {
  const began = performance.now();
  const npm = spawn('npm', ['run', 'build', '--silent', '--', '-d', into], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The build failed');
  return performance.now() - began;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function inSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
