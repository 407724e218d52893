import { readFile } from 'node:fs/promises';
import { parseScenario } from './parse-scenario.js';
import type { Scenario } from './scenario.js';

/** Reads scenario files; all faults of all files are told at once. */
export async function readScenarios(files: readonly string[]): Promise<Scenario[]> {
  const scenarios: Scenario[] = [];
  const faults: string[] = [];
  for (const file of files) {
    try {
      scenarios.push(parseScenario(await readFile(file, 'utf8'), file));
    } catch (error) {
      faults.push(isMissing(error) ? `${file}: there is no such file` : (error as Error).message);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return scenarios;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
