import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { readEnvironment } from '#configuration';

/** Where data and keys are kept: PARAGRAF_HOME, or `.paragraf` in one's home directory. */
export function homeDirectory(): string {
  return resolve(process.env.PARAGRAF_HOME ?? join(homedir(), '.paragraf'));
}

/** The server that commands work on; undefined: the embedded one. */
export function databaseAddress(): string | undefined {
  return readEnvironment(process.env).values.DATABASE_URL;
}

/** The environment of a server in this process, with the database it has been given. */
export function environmentWith(
  settings: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  return { ...process.env, DATABASE_URL_FILE: undefined, ...settings };
}
