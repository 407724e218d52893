import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PreparedAppend } from '../prepared-append.js';

/** What became of an append: recorded, a repeat of a command already in the log, or at another version than expected. */
export type Verdict =
  | { readonly is: 'recorded'; readonly firsts: readonly bigint[]; readonly before: readonly number[] }
  | { readonly is: 'known' }
  | { readonly is: 'conflict'; readonly request: number; readonly actual: number };

/** Records a batch in one round trip and answers one verdict per append; rejects when nothing of it was, or nobody knows. */
export type WriteBatch = (batch: readonly PreparedAppend[]) => Promise<readonly Verdict[]>;

/**
 * Nothing can be written now: every append that waits is told so, instead of each one trying in vain. It may have been
 * recorded all the same, when the answer was lost; the same command sent again finds out.
 */
export class LogUnreachable extends Error {
  override readonly name = 'LogUnreachable';
  /** SQLSTATE connection_failure: whoever tells passing failures from lasting ones sees what this is. */
  readonly code = '08006';
}

interface Waiting {
  readonly append: PreparedAppend;
  readonly resolve: (verdict: Verdict) => void;
  readonly reject: (error: unknown) => void;
}

const LARGEST_BATCH = 512;

/**
 * Gathers concurrent appends into batches. One batch is under way at a time and the next gathers meanwhile, so the
 * cost of a commit is shared by however many callers there are; there is no timer, and a lone caller waits for nobody.
 */
export class AppendCoalescer {
  private waiting: Waiting[] = [];
  private working: Promise<void> | undefined;

  constructor(private readonly write: WriteBatch) {}

  add(append: PreparedAppend): Promise<Verdict> {
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
  private takeBatch(): Waiting[] {
    const taken = new Set<string>();
    const batch: Waiting[] = [];
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

  private async settle(batch: readonly Waiting[]): Promise<void> {
    try {
      const verdicts = await this.write(batch.map(({ append }) => append));
      for (const [index, { resolve }] of batch.entries()) resolve(verdicts[index]!);
    } catch (error) {
      if (batch.length === 1 || error instanceof LogUnreachable)
        for (const { reject } of batch) reject(error);
      // One of them cannot be written; alone, each one gets the answer that concerns it.
      else for (const one of batch) await this.settle([one]);
    }
  }
}
