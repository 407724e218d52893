import type { INestApplicationContext } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import { Health } from './health.js';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

export interface StopTimes {
  /** Milliseconds in which the process is not ready but still answers, so that a load balancer can leave it out. */
  readonly delay: number;
  /** Milliseconds after which it ends, with code 1, though it has not finished. */
  readonly within: number;
}

/**
 * At the first signal, finishes what is under way, closes everything and ends with code 0. A second one ends the process
 * at once, as if nobody had listened.
 */
export function stopOnSignal(app: INestApplicationContext, { delay: wait, within }: StopTimes): void {
  const stop = (signal: NodeJS.Signals): void => {
    for (const one of SIGNALS) {
      process.off(one, stop);
      process.once(one, () => process.kill(process.pid, one));
    }
    process.stderr.write(`${signal}: finishing what is under way, for at most ${within / 1_000} s\n`);
    app.get(Health).stop();
    setTimeout(() => end(1, `Not finished within ${within / 1_000} s`), within).unref();
    delay(wait)
      .then(() => app.close())
      .then(
        () => end(0, 'Finished'),
        (error: Error) => end(1, `Could not stop as it should: ${error.name}`),
      );
  };
  for (const one of SIGNALS) process.on(one, stop);
}

/** What holds on nevertheless, as the client of a Redis that is away does, is let go. */
function end(code: number, why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(code);
}
