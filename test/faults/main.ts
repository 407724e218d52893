// Holds meetings in an installation of processes whose parts are killed at random, for as long as it is told, and then
// looks at everything that is promised: `npm run faults -- --minutes 10 --seed 7`. Ends with 1 if any of it is not so.
// `--only 'PostgreSQL killed'` hunts with the faults whose names hold that.
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasRedisServer } from '#testing';
import { faultsFor } from './faults.js';
import { type FaultyRun, eachOnce, RunBroken, runWithFaults } from './faulty-run.js';
import { failuresOf, tableOf } from './report.js';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    queues: { type: 'string', default: hasRedisServer() ? 'redis' : 'postgres' },
  },
});
const minutes = Number(options.minutes);
const seed = Number(options.seed ?? randomInt(2 ** 31));
const queues = options.queues === 'redis' ? 'redis' : 'postgres';
if (!Number.isFinite(minutes) || !Number.isInteger(seed) || queues !== options.queues) {
  console.error('--minutes is a number, --seed a whole number, and --queues redis or postgres');
  process.exit(2);
}
const faults = faultsFor(queues, { long: true }).filter((name) => name.includes(options.only));
if (faults.length === 0) {
  console.error(`--only is a part of one of:\n  ${faultsFor(queues, { long: true }).join('\n  ')}`);
  process.exit(2);
}

const started = Date.now();
const elapsed = (): number => Math.round((Date.now() - started) / 1_000);
console.log(
  `Hurting an installation for ${minutes} minutes: --seed ${seed} --queues ${queues}${hasRedisServer() ? '' : ' (redis-server is not installed)'}`,
);

// So that what has been started ends with us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

try {
  const report = await runWithFaults({
    seed,
    programs: fileURLToPath(new URL('../../', import.meta.url)),
    queues,
    next: forMinutes(minutes),
    onProgress: (told) => console.log(`${String(elapsed()).padStart(5)} s  ${told}`),
  });
  console.log(`\n${tableOf(report)}\n`);
  const failures = failuresOf(report);
  if (failures.length > 0) await fail(failures.join('\n'), report.output);
} catch (error) {
  if (!(error instanceof RunBroken)) throw error;
  await fail(error.message, error.output);
}
process.exit();

async function fail(why: string, output: string): Promise<void> {
  const file = join(tmpdir(), `paragraf-faults-${seed}.log`);
  await writeFile(file, output);
  console.error(
    `${why}\n\nNot as promised. Again with --seed ${seed} --queues ${queues}; what the processes said: ${file}`,
  );
  process.exitCode = 1;
}

/** Every fault once, and then any of them until the time is up. */
function forMinutes(limit: number): FaultyRun['next'] {
  const once = eachOnce(faults);
  let from: number | undefined;
  return (done, pick) => {
    from ??= Date.now();
    if (Date.now() - from > limit * 60_000) return undefined;
    return once(done, pick) ?? pick(faults);
  };
}
