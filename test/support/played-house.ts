import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Installation,
  type InstallationOptions,
  startInstallation,
} from '../../apps/cli/src/installation.js';
import { type Played, type PlayOptions, playScenario } from '../../apps/cli/src/scenario/play-scenario.js';
import { readScenarios } from '../../apps/cli/src/scenario/read-scenarios.js';
import type { Scenario } from '../../apps/cli/src/scenario/scenario.js';
import { temporaryDatabase } from '#testing';

/** What is to be otherwise than in most tests. */
type Settings = Pick<InstallationOptions, 'environment' | 'duties'> & Pick<PlayOptions, 'onStep'>;

/** The whole program on a database of its own, with scenarios played in it by their clocks. */
export class PlayedHouse {
  private constructor(
    readonly installation: Installation,
    /** In the order of their clocks: time cannot go back between them. */
    readonly scenarios: readonly Scenario[],
    readonly played: readonly Played[],
    /** A folder that goes when the house does. */
    readonly folder: string,
    private readonly dispose: () => Promise<void>,
  ) {}

  static async of(files: readonly string[], { onStep, ...settings }: Settings = {}): Promise<PlayedHouse> {
    const database = await temporaryDatabase();
    const folder = await mkdtemp(join(tmpdir(), 'paragraf-played-'));
    const installation = await startInstallation({
      clock: 'driven',
      home: folder,
      databaseUrl: database.url,
      ...settings,
    });
    const dispose = async (): Promise<void> => {
      await installation.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    };
    // A scenario that stops must not leave its workers running in the test's process.
    try {
      const scenarios = (await readScenarios([...files])).toSorted((a, b) => (a.clock < b.clock ? -1 : 1));
      const played = await playAll(scenarios, installation, onStep);
      return new PlayedHouse(installation, scenarios, played, folder, dispose);
    } catch (error) {
      await dispose();
      throw error;
    }
  }

  playAgain(): Promise<Played[]> {
    return playAll(this.scenarios, this.installation);
  }

  /** What an auditor of the association is answered; throws unless it is 200. */
  async get<Body>(path: string, association: string): Promise<Body> {
    const response = await fetch(`${this.installation.baseUrl}${path}`, {
      headers: { authorization: `Bearer ${await this.auditorOf(association)}` },
    });
    if (response.status !== 200)
      throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  }

  auditorOf(association: string): Promise<string> {
    return this.installation.tokenFor({ roles: ['auditor'], person: null }, association);
  }

  close(): Promise<void> {
    return this.dispose();
  }
}

async function playAll(
  scenarios: readonly Scenario[],
  installation: Installation,
  onStep: Settings['onStep'] = () => {},
): Promise<Played[]> {
  const results: Played[] = [];
  for (const one of scenarios) results.push(await playScenario(one, { ...installation, onStep }));
  return results;
}
