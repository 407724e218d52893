import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where data and keys are kept: PARAGRAF_HOME, or `.paragraf` in one's home directory. */
export function homeDirectory(): string {
  return resolve(process.env.PARAGRAF_HOME ?? join(homedir(), '.paragraf'));
}
