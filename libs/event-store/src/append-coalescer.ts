import { setImmediate as nextTurn } from 'node:timers/promises';
import { LogUnreachable } from './log-unreachable.js';
import type { PreparedAppend } from './prepared-append.js';

/** Records a batch and answers one outcome per append; rejects when nothing of it was recorded, or nobody knows. */
export type WriteBatch<Outcome> = (batch: readonly PreparedAppend[]) => Promise<readonly Outcome[]>;

interface Waiting<Outcome> {
  readonly append: PreparedAppend;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

const LARGEST_BATCH = 512;

/**
 * Gathers concurrent appends into batches. One batch is under way at a time and the next gathers meanwhile, so the
 * cost of a commit is shared by however many callers there are; there is no timer, and a lone caller waits for nobody.
 */
export class AppendCoalescer<Outcome> {
  private waiting: Waiting<Outcome>[] = [];
  private working: Promise<void> | undefined;

  constructor(private readonly write: WriteBatch<Outcome>) {}

  add(append: PreparedAppend): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ append, resolve, reject });
      this.working ??= this.work();
    });
  }

  /** Resolves when everything added so far has been settled. */
  async drained(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      // Whoever was just answered, or arrived in the same turn, joins this batch.
      await nextTurn();
      await this.settle(this.takeBatch());
    }
    this.working = undefined;
  }

  /**
   * The first appends in line, at most one per stream and command: within a batch nobody sees another's events.
   * Whoever is held back holds back those behind it on the same streams, so that each stream keeps its order.
   */
  private takeBatch(): Waiting<Outcome>[] {
    const taken = new Set<string>();
    const batch: Waiting<Outcome>[] = [];
    this.waiting = this.waiting.filter((waiting) => {
      const { append } = waiting;
      const keys = [append.commandId, ...append.requests.map(({ stream }) => stream)];
      const free = batch.length < LARGEST_BATCH && !keys.some((key) => taken.has(key));
      for (const key of keys) taken.add(key);
      if (free) batch.push(waiting);
      return !free;
    });
    return batch;
  }

  private async settle(batch: readonly Waiting<Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.write(batch.map(({ append }) => append));
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index]!);
    } catch (error) {
      if (batch.length === 1 || error instanceof LogUnreachable)
        for (const { reject } of batch) reject(error);
      // One of them cannot be written; alone, each one gets the answer that concerns it.
      else for (const one of batch) await this.settle([one]);
    }
  }
}
