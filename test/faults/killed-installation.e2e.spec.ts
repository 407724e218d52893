import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasRedisServer } from '#testing';
import { type Compiled, compile } from '../support/compiled.js';
import { faultsFor } from './faults.js';
import { eachOnce, runWithFaults } from './faulty-run.js';
import { failuresOf, tableOf } from './report.js';

/**
 * Clients hold meetings while the APIs, the workers, PostgreSQL and Redis are killed. Nobody is told of an event that
 * is not in the log, and every meeting gets its papers and its anslag, once. `npm run faults` does it for longer.
 */
describe('The processes of an installation', () => {
  const seed = Number(process.env.PARAGRAF_SEED ?? randomInt(2 ** 31));
  let compiled: Compiled;

  beforeAll(async () => {
    process.stdout.write(`killed-installation: PARAGRAF_SEED=${seed}\n`);
    compiled = await compile('apps');
  });
  afterAll(() => compiled.remove());

  it('lose nothing that was acknowledged, and do nothing twice, when they are killed', async () => {
    const queues = hasRedisServer() ? 'redis' : 'postgres';
    const next = eachOnce(faultsFor(queues, { long: false }));
    const report = await runWithFaults({ seed, programs: compiled.directory, queues, next });
    process.stdout.write(`${tableOf(report)}\n`);
    expect(failuresOf(report)).toEqual([]);
  }, 600_000);
});
