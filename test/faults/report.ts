import type { Report } from './faulty-run.js';

/** What was done to the installation, what clients met with, and what was proved. */
export function tableOf({ faults, met, proofs }: Report): string {
  const proved = proofs.map(({ what, count, failures }): Line => [
    what,
    failures.length > 0 ? `${failures.length} NOT of ${count}` : count,
  ]);
  return [
    section('Done to it', [...faults]),
    section('What clients met with', Object.entries(met)),
    section('Proved', proved),
  ].join('\n\n');
}

/** Every promise that was not kept, with a few examples each. */
export function failuresOf({ proofs }: Report): string[] {
  return proofs.flatMap(({ what, failures }) =>
    failures.slice(0, EXAMPLES).map((failure) => `${what}: ${failure}`),
  );
}

const EXAMPLES = 10;

type Line = readonly [what: string, count: number | string];

const WIDTH = 64;

function section(title: string, lines: readonly Line[]): string {
  return [title, ...lines.map(([what, count]) => `  ${what.padEnd(WIDTH)}${String(count).padStart(8)}`)].join(
    '\n',
  );
}
