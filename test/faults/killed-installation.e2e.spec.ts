import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allMigrations } from '#core';
import { hasRedisServer, temporaryDatabase } from '#testing';
import { type Compiled, compile } from '../support/compiled.js';
import { Program } from '../support/program.js';
import { faultsFor } from './faults.js';
import { eachOnce, RunBroken, runWithFaults } from './faulty-run.js';
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

  const program = (settings: Readonly<Record<string, string>>): Program =>
    new Program(join(compiled.directory, 'apps', 'api', 'src', 'main.js'), settings, /^Paragraf answers/m);

  it('lose nothing that was acknowledged, and do nothing twice, when they are killed', async () => {
    const queues = hasRedisServer() ? 'redis' : 'postgres';
    const next = eachOnce(faultsFor(queues, { long: false }));
    const report = await runWithFaults({ seed, programs: compiled.directory, queues, next }).catch(
      (error: unknown) => {
        if (error instanceof RunBroken) process.stderr.write(error.output);
        throw error;
      },
    );
    process.stdout.write(`${tableOf(report)}\n`);
    expect(failuresOf(report)).toEqual([]);
  }, 600_000);

  it('end when they cannot start, and say why, so that somebody notices', async () => {
    const temporary = await temporaryDatabase(allMigrations);
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const home = join(compiled.directory, 'home');
    const withoutPort = program({ DATABASE_URL: temporary.url, PARAGRAF_HOME: home, PORT: String(port) });
    const withoutDatabase = program({
      DATABASE_URL: `postgres://127.0.0.1:${port}/none`,
      PARAGRAF_HOME: home,
    });
    taken.on('connection', (socket) => socket.destroy());
    try {
      await Promise.all(
        [withoutPort, withoutDatabase].map((one) =>
          expect(one.start()).rejects.toThrow('ended before it had started'),
        ),
      );
      expect(withoutPort.output).toContain('EADDRINUSE');
      expect(withoutDatabase.output).toContain('Check DATABASE_URL');
      expect(withoutDatabase.output).not.toMatch(/^\s+at /m);
    } finally {
      taken.close();
      await temporary.drop();
    }
  });
});
