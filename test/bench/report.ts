import type { Result } from './measure.js';

export interface Section {
  readonly title: string;
  readonly unit: string;
  readonly results: readonly Result[];
}

/** The first of the results beside each of the others, by their medians. */
export interface Ratio {
  readonly section: string;
  readonly of: string;
  readonly to: string;
  readonly ratio: number;
}

export function ratiosOf(sections: readonly Section[]): Ratio[] {
  return sections.flatMap(({ title, results: [first, ...others] }) =>
    others.map(({ name, perSecond }) => ({
      section: title,
      of: first!.name,
      to: name,
      ratio: Math.round((first!.perSecond.median / perSecond.median) * 100) / 100,
    })),
  );
}

/** Markdown, so that it can be pasted where figures are kept. */
export function tableOf(sections: readonly Section[]): string {
  return sections
    .map(({ title, unit, results }) =>
      [
        `### ${title}`,
        '',
        `| | ${unit} per second, median | min – max | p50 | p99 | ${results[0]!.name} is |`,
        '|---|---:|---:|---:|---:|---:|',
        ...results.map(({ name, perSecond: { median, min, max }, latency }, n) =>
          [
            '',
            name,
            whole(median),
            `${whole(min)} – ${whole(max)}`,
            latency ? `${latency.p50.toFixed(2)} ms` : '',
            latency ? `${latency.p99.toFixed(2)} ms` : '',
            n === 0 ? '' : `${(results[0]!.perSecond.median / median).toFixed(2)} ×`,
            '',
          ]
            .join(' | ')
            .trim(),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** What was measured once, a line each. */
export function listOf(figures: Readonly<Record<string, number | string | null>>): string {
  return Object.entries(figures)
    .map(([name, value]) => `- ${name}: ${value ?? 'not known'}`)
    .join('\n');
}

function whole(n: number): string {
  return n < 100 ? n.toFixed(1) : Math.round(n).toLocaleString('en-GB');
}
