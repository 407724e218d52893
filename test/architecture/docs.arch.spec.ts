import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(join(root, file)));

/** The lines of a file between `#region name` and `#endregion`, without their common indentation. */
function region(file: string, name: string): string {
  const lines = read(file).split('\n');
  const start = lines.findIndex((line) => line.trimEnd().endsWith(`#region ${name}`));
  const end = lines.findIndex((line, index) => index > start && line.includes('#endregion'));
  if (start < 0 || end < 0) throw new Error(`${file} has no region ${name}`);
  const body = lines.slice(start + 1, end);
  const indent = Math.min(...body.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return body
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
}

describe('The documentation', () => {
  it('quotes code as it stands in files that tests run', () => {
    const differing = pages.flatMap((page) =>
      [...read(page).matchAll(/^```\w+ source=(\S+)#(\S+)\n([\s\S]*?)^```/gm)]
        .filter(([, file, name, quoted]) => quoted!.trim() !== region(file!, name!))
        .map(([, file, name]) => `${page}: ${file}#${name}`),
    );
    expect(differing).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => normalize(join(dirname(page), target!)))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it('names no path of a machine', () => {
    const offenders = pages.filter((page) => /\/(home|root|work|Users)\/\w|\/tmp\/bash/.test(read(page)));
    expect(offenders).toEqual([]);
  });
});
