/** What one round of a measurement came to. */
export interface Round {
  readonly perSecond: number;
  /** Milliseconds that each operation took; empty when only the rate was measured. */
  readonly latencies: readonly number[];
}

export interface Result {
  readonly name: string;
  readonly perSecond: { readonly median: number; readonly min: number; readonly max: number };
  /** Milliseconds over all rounds. */
  readonly latency?: { readonly p50: number; readonly p99: number };
}

/** Something that can be measured: one call is one round. */
export interface Measurement {
  readonly name: string;
  readonly round: () => Promise<Round>;
}

/**
 * Measures everything in turn, round by round, so that whatever else the machine is doing disturbs them alike. Every
 * other round goes backwards: nobody always comes after the same neighbour.
 */
export async function measureInTurn(
  measurements: readonly Measurement[],
  rounds: number,
  progress: (text: string) => void,
): Promise<Result[]> {
  const done = new Map<Measurement, Round[]>(measurements.map((measurement) => [measurement, []]));
  for (let round = 0; round < rounds; round++)
    for (const measurement of round % 2 ? measurements.toReversed() : measurements) {
      progress(`${measurement.name}, round ${round + 1} of ${rounds}`);
      done.get(measurement)!.push(await measurement.round());
    }
  return [...done].map(([{ name }, own]) => summary(name, own));
}

/** Calls `operation` from a number of callers at once for a while, and times each call. */
export async function callersFor(
  seconds: number,
  callers: number,
  operation: (caller: number) => Promise<unknown>,
): Promise<Round> {
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1_000;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let before = performance.now(); before < end;) {
        await operation(caller);
        const after = performance.now();
        latencies.push(after - before);
        before = after;
      }
    }),
  );
  return { perSecond: (latencies.length / (performance.now() - started)) * 1_000, latencies };
}

/** The rate of something that counts what it did. */
export async function rateOf(work: () => Promise<number>): Promise<Round> {
  const started = performance.now();
  const count = await work();
  return { perSecond: (count / (performance.now() - started)) * 1_000, latencies: [] };
}

function summary(name: string, rounds: readonly Round[]): Result {
  const rates = rounds.map(({ perSecond }) => perSecond).sort((a, b) => a - b);
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
  return {
    name,
    perSecond: { median: shareOf(rates, 0.5), min: rates[0]!, max: rates.at(-1)! },
    ...(latencies.length > 0 && { latency: { p50: shareOf(latencies, 0.5), p99: shareOf(latencies, 0.99) } }),
  };
}

/** The value that a share of the sorted ones lie below. */
export function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
