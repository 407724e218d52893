// Holds meetings in an installation of processes whose parts are killed at random, for as long as it is told, and then
// looks at everything that is promised: `npm run faults -- --minutes 10 --seed 7`. Ends with 1 if any of it is not so.
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasRedisServer } from '#testing';
import { faultsFor } from './faults.js';
import { type FaultyRun, eachOnce, runWithFaults } from './faulty-run.js';
import { failuresOf, tableOf } from './report.js';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
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
const faults = faultsFor(queues, { long: true });

const started = Date.now();
const elapsed = (): number => Math.round((Date.now() - started) / 1_000);
console.log(
  `Hurting an installation for ${minutes} minutes: --seed ${seed} --queues ${queues}${hasRedisServer() ? '' : ' (redis-server is not installed)'}`,
);

const report = await runWithFaults({
  seed,
  programs: fileURLToPath(new URL('../../', import.meta.url)),
  queues,
  next: forMinutes(minutes),
  onProgress: (told) => console.log(`${String(elapsed()).padStart(5)} s  ${told}`),
});
console.log(`\n${tableOf(report)}\n`);
const failures = failuresOf(report);
if (failures.length > 0) {
  const file = join(tmpdir(), `paragraf-faults-${seed}.log`);
  await writeFile(file, report.output);
  console.error(
    `${failures.join('\n')}\n\nNot as promised. Again with --seed ${seed}; what the processes said: ${file}`,
  );
}
process.exit(failures.length > 0 ? 1 : 0);

/** Every fault once, and then any of them until the time is up. */
function forMinutes(limit: number): FaultyRun['next'] {
  const once = eachOnce(faults);
  return (done, pick) => {
    if (Date.now() - started > limit * 60_000) return undefined;
    return once(done, pick) ?? pick(faults);
  };
}
