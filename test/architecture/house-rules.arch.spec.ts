import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = [...filesBelow('libs'), ...filesBelow('apps')].filter((file) => /\.tsx?$/.test(file));
const product = sources.filter((file) => !/\.(spec|contract)\.tsx?$/.test(file));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

describe('The layers', () => {
  it('keep the rules of .dependency-cruiser.cjs, and the check has seen the house', () => {
    const report = JSON.parse(
      execFileSync(
        process.execPath,
        [
          'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
          'apps',
          'libs',
          '--config',
          '.dependency-cruiser.cjs',
          '--output-type',
          'json',
          '--no-ignore-known',
        ].filter((word) => word !== '--no-ignore-known'),
        { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
      ),
    ) as {
      summary: {
        violations: Array<{ rule: { name: string }; from: string; to: string }>;
        totalCruised: number;
      };
    };

    expect(report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
    expect(report.summary.totalCruised).toBeGreaterThan(200);
  });
});

describe('A domain', () => {
  const impure: ReadonlyArray<readonly [string, RegExp]> = [
    ['async', /\basync\b|\bawait\b|\bPromise\b/],
    ['the clock', /\bDate\b(?!\w)|\bperformance\./],
    ['chance', /Math\.random|randomUUID/],
    ['Nest', /@nestjs\//],
    ['a log', /\bconsole\.|\bLogger\b/],
  ];
  const domainFiles = product.filter((file) => /\/src\/domain\//.test(file));

  it.each(impure)('does not use %s', (_name, pattern) => {
    const offenders = domainFiles.filter(
      (file) =>
        pattern.test(withoutComments(read(file)).replace(/'[^'\n]*'|`[^`]*`/g, "''")) ||
        (pattern.source.includes('nestjs') && pattern.test(read(file))),
    );
    expect(offenders).toEqual([]);
  });
});

describe('A command', () => {
  const folders = [
    ...new Set(
      product.filter((file) => /\/commands\/[^/]+\//.test(file)).map((file) => file.replace(/\/[^/]+$/, '')),
    ),
  ];

  it('is one folder of command, DTO, handler and controller', () => {
    const incomplete = folders.flatMap((folder) => {
      const name = folder.split('/').at(-1)!;
      return ['command', 'dto', 'handler', 'controller']
        .map((part) => `${folder}/${name}.${part}.ts`)
        .filter((file) => !existsSync(join(root, file)));
    });
    expect(folders.length).toBeGreaterThan(25);
    expect(incomplete).toEqual([]);
  });

  it('has a body of a name of its own, since the API describes each by its name', () => {
    const names = product.flatMap((file) =>
      [...read(file).matchAll(/^export class (\w+Dto)\b/gm)].map(([, name]) => name!),
    );
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has a handler of fewer than 15 lines: load, decide, append', () => {
    const long = folders.flatMap((folder) => {
      const file = `${folder}/${folder.split('/').at(-1)}.handler.ts`;
      const body = /execute\([\s\S]*?\n {2}\}/.exec(read(file))?.[0] ?? '';
      return body.split('\n').length < 15 ? [] : [file];
    });
    expect(long).toEqual([]);
  });

  it('never puts a job on a queue', () => {
    expect(
      product.filter((file) => /\/commands\//.test(file) && /bullmq|queue\.add/i.test(read(file))),
    ).toEqual([]);
  });
});

describe('A context', () => {
  const contexts = ['associations', 'registry', 'meetings', 'anslag', 'funding', 'followup', 'documents'];

  it.each(contexts)('%s has a README with its flow, and an index', (context) => {
    expect(read(`libs/${context}/src/README.md`)).toMatch(/\|/);
    expect(statSync(join(root, `libs/${context}/src/index.ts`)).isFile()).toBe(true);
  });
});

describe('Domain events', () => {
  it('go through the log, never through the EventBus, sagas or AggregateRoot of @nestjs/cqrs', () => {
    const offenders = product.filter((file) =>
      /\b(EventBus|AggregateRoot|EventPublisher|Saga|EventsHandler)\b/.test(withoutComments(read(file))),
    );
    expect(offenders).toEqual([]);
  });

  it.each(['event-schemas', 'answer-schemas'])('have %s that are made from their types', (script) => {
    expect(() =>
      execFileSync(process.execPath, [`test/support/${script}.mjs`, '--check'], {
        cwd: root,
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });
});

describe('The repository', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const texts = tracked.filter(
    (file) =>
      /\.(tsx?|mjs|cjs|md|sql|typ|ya?ml|json)$/.test(file) &&
      !file.endsWith('package-lock.json') &&
      existsSync(join(root, file)),
  );

  it('speaks of the product alone: no to-do lists, no skipped tests', () => {
    const offenders = texts.filter(
      (file) =>
        file !== 'test/architecture/house-rules.arch.spec.ts' &&
        /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(skip|only)\b|\bxit\(|\bfdescribe\(/.test(read(file)),
    );
    expect(offenders).toEqual([]);
  });

  it('has nothing at the top level that the house does not name', () => {
    const folders = new Set(tracked.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!));
    expect([...folders].sort()).toEqual(
      ['.ci', '.github', 'apps', 'docker', 'docs', 'libs', 'test'].filter((name) => folders.has(name)),
    );
  });
});
