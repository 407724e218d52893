import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { bold, dim, ProgressLine, say } from '../terminal.js';
import { readScenarios } from '../scenario/read-scenarios.js';
import { type PlayOptions, playScenario } from '../scenario/play-scenario.js';
import type { Scenario, ScenarioActor } from '../scenario/scenario.js';
import { databaseAddress, homeDirectory } from '../home.js';
import { startInstallation } from '../installation.js';
import { noteOnRecordedTimes } from '../recorded-times.js';

export const playCommand = new Command('play')
  .description('Play scenario files against a running server, or against one started for it')
  .argument('<files...>', 'scenario files (YAML)')
  .option('--server <url>', 'the running server; without it one is started here')
  .option('--tokens <file>', 'JSON file with a bearer token per role, for --server')
  .action(async (files: string[], options: { server?: string; tokens?: string }) => {
    const scenarios = await readScenarios(files);
    if (options.server) {
      await play(scenarios, await remote(options.server, options.tokens));
      return;
    }

    const installation = await startInstallation({ clock: 'driven' });
    try {
      const where = databaseAddress() ? 'the database of DATABASE_URL' : homeDirectory();
      say(
        dim(`In ${where}, by the clock of the files: what is due by then is done, in every association.\n`),
      );
      const before = await installation.lastRecordedAt();
      const { recorded } = await play(scenarios, installation);
      const [begins] = scenarios.map(({ clock }) => clock).toSorted();
      if (recorded > 0) noteOnRecordedTimes(before, begins!, 'what was played');
    } finally {
      await installation.close();
    }
  });

/** Plays the files in the order of their clocks, with a line of progress for each. Answers how many commands were new. */
export async function play(
  scenarios: readonly Scenario[],
  target: Pick<PlayOptions, 'baseUrl' | 'tokenFor' | 'moveClock'>,
): Promise<{ recorded: number }> {
  let total = 0;
  for (const scenario of scenarios.toSorted((a, b) => (a.clock < b.clock ? -1 : 1))) {
    const line = new ProgressLine(scenario.name);
    try {
      const { outcomes } = await playScenario(scenario, {
        ...target,
        onStep: ({ step }) =>
          line.update(step.number, scenario.steps.length, step.kind === 'expect' ? step.event : step.command),
      });
      const { recorded, repeated, refused, seen } = outcomes;
      total += recorded;
      line.done(
        [
          `${bold(String(recorded))} commands`,
          ...(repeated ? [`${repeated} played before`] : []),
          ...(refused ? [`${refused} refused as expected`] : []),
          ...(seen ? [`${seen} done by jobs`] : []),
        ].join(dim(' · ')),
      );
    } catch (error) {
      line.failed('stopped');
      throw error;
    }
  }
  say();
  return { recorded: total };
}

async function remote(
  server: string,
  tokensFile?: string,
): Promise<Pick<PlayOptions, 'baseUrl' | 'tokenFor'>> {
  if (!tokensFile)
    throw new Error(
      'A running server needs tokens.\nPass --tokens FILE: JSON such as {"secretary": "eyJ…", "chair": "eyJ…"}.',
    );
  const tokens = await tokensIn(tokensFile);
  return {
    baseUrl: server.replace(/\/$/, ''),
    tokenFor: (actor: ScenarioActor) => {
      const role = actor.roles.find((name) => tokens[name]);
      if (!role) throw new Error(`${tokensFile} has no token for ${actor.roles.join(' or ')}.`);
      return tokens[role]!;
    },
  };
}

/** No fault quotes the file, which holds secrets. */
async function tokensIn(file: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
  } catch {
    throw new Error(`${file} cannot be read as JSON.\nIt holds a token per role: {"secretary": "eyJ…"}.`);
  }
}
