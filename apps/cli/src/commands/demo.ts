import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { removeEmbeddedPostgres } from '#database';
import { exportMeeting } from '../export-meeting.js';
import { homeDirectory } from '../home.js';
import { type Installation, startInstallation } from '../installation.js';
import { portNumber } from '../options.js';
import { readScenarios } from '../scenario/read-scenarios.js';
import type { Scenario } from '../scenario/scenario.js';
import { serveUntilStopped } from '../serve.js';
import { bold, dim, ProgressLine, say } from '../terminal.js';
import { play } from './play.js';

const SCENARIOS = fileURLToPath(new URL('../../../../../test/scenarios/', import.meta.url));

export const demoCommand = new Command('demo')
  .description(
    'Play five real meetings from planning to anslag, write every document, then serve the pages and the API',
  )
  .option('--once', 'write the results and exit')
  .option('--out <dir>', 'where to write the results', 'out')
  .option('--port <port>', 'the port to serve on; another free one when it is taken', portNumber, 3000)
  .action(async (options: { once?: boolean; out: string; port: number }) => {
    const started = performance.now();
    const out = resolve(process.env.INIT_CWD ?? process.cwd(), options.out);
    const home = join(homeDirectory(), options.once ? `demo-${process.pid}` : 'demo');

    say(`${bold('Paragraf')} ${dim('– five real meetings, from command to anslag')}\n`);
    // The demo begins anew each time, so that what it shows is what this version does.
    await discard(home);
    const installation = await startInstallation({
      clock: 'driven',
      home,
      port: options.once ? 0 : options.port,
      otherPort: true,
    });
    try {
      const scenarios = await readScenarios(await scenarioFiles());
      await play(scenarios, installation);
      await writeResults(installation, scenarios, out, started);
      if (!options.once) await serveUntilStopped(installation);
    } finally {
      await installation.close();
      if (options.once) await discard(home);
    }
  });

async function discard(home: string): Promise<void> {
  await removeEmbeddedPostgres(join(home, 'postgres'));
  await rm(home, { recursive: true, force: true });
}

async function scenarioFiles(): Promise<string[]> {
  const names = await readdir(SCENARIOS);
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(SCENARIOS, name));
}

async function writeResults(
  installation: Installation,
  scenarios: readonly Scenario[],
  out: string,
  started: number,
): Promise<void> {
  const summary: Record<string, unknown> = {};
  await mkdir(out, { recursive: true });
  for (const scenario of scenarios) {
    const line = new ProgressLine(`→ ${scenario.name}/`);
    const token = await installation.tokenFor({ roles: ['auditor'], person: null }, scenario.association);
    const began = performance.now();
    const exported = await exportMeeting(
      { baseUrl: installation.baseUrl, association: scenario.association, meeting: scenario.meeting, token },
      join(out, scenario.name),
    );
    summary[scenario.name] = { ...exported, exportedInMs: Math.round(performance.now() - began) };
    line.done(
      `${exported.status}, ${exported.decisions} decisions, ${exported.findings} findings, ${exported.files.length} files`,
    );
  }
  const total = { meetings: summary, totalMs: Math.round(performance.now() - started) };
  await writeFile(join(out, 'summary.json'), `${JSON.stringify(total, null, 2)}\n`);
  say(`\nResults are in ${bold(out)}`);
}
