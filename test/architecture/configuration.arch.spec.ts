import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toolVariables, variables } from '#configuration';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');

/** Programs hand their whole environment to libs/configuration, or to a program that they start. */
const MAY_READ_ALL = [
  'apps/api/src/main.ts',
  'apps/cli/src/commands/config.ts',
  'apps/cli/src/commands/doctor.ts',
  'apps/cli/src/home.ts',
  'apps/worker/src/main.ts',
];

/** Where one variable may be read by its name: not in what the API and the workers are made of. */
const MAY_READ_ONE = [
  /^apps\/cli\//,
  /^libs\/testing\//,
  /^libs\/database\/src\/embedded\//,
  /^test\//,
  /\.int\.spec\.ts$/,
];

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'apps', 'libs', 'test'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((file) => /\.(tsx?|mjs|cjs)$/.test(file) && existsSync(root + file))
  .filter((file) => file !== 'test/architecture/configuration.arch.spec.ts');

const readings = sources.flatMap((file) =>
  [...read(file).matchAll(/process\.env\b(?:\.(\w+))?/g)].map(([, name]) => ({ file, name })),
);

describe('The environment', () => {
  it('is read as a whole where a program begins, and nowhere else', () => {
    const readers = readings.filter(({ name }) => name === undefined);
    expect([...new Set(readers.map(({ file }) => file))].sort()).toEqual(MAY_READ_ALL);
  });

  it('is read by name only in the tools around Paragraf', () => {
    const readers = readings.filter(({ name }) => name !== undefined);
    expect(readers.length).toBeGreaterThan(5);
    expect(readers.filter(({ file }) => !MAY_READ_ONE.some((place) => place.test(file)))).toEqual([]);
  });

  it('has no variable that the reference does not tell of', () => {
    const known = { ...variables, ...toolVariables };
    const unknown = readings.filter(({ name }) => name !== undefined && !(name in known));
    expect(unknown).toEqual([]);
  });

  it('has no variable of a tool that nothing reads', () => {
    const names = new Set(readings.map(({ name }) => name));
    expect(Object.keys(toolVariables).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(Object.entries(variables))('tells of %s', (_name, { purpose, allowed, otherwise }) => {
    expect(purpose).toMatch(/^[^.]\S*( .+)?[^.]$/);
    expect(allowed).not.toBe('');
    expect(otherwise).not.toBe('');
  });
});
