import type { Job } from 'bullmq';
import type { DutyJob, DutyQueue, RetryOptions } from './duty-queue.js';

/** One try at a job. `last`: the queue gives up if this one fails. */
export type Perform = (job: DutyJob, attempt: { readonly last: boolean }) => Promise<void>;

/** Takes jobs from the queue until it is closed. */
export interface DutyWorker {
  /** Takes no more, and waits for the jobs under way. */
  close(): Promise<void>;
}

/** Milliseconds that a job is a worker's unless it says more, and between looks for jobs that are nobody's. */
export interface TakeOver {
  readonly lockDuration: number;
  readonly stalledInterval: number;
}

export interface WorkerOptions extends TakeOver {
  /** Jobs at the same time. */
  readonly concurrency: number;
}

/**
 * How soon the jobs of a worker that was killed are given to another: 15 s at most, where BullMQ's own times make it a
 * minute. A worker that only seemed to be dead does no harm: a duty performed twice has one effect.
 */
export const TAKE_OVER: TakeOver = { lockDuration: 10_000, stalledInterval: 5_000 };

/** Where BullMQ keeps its jobs. `@nestjs/bullmq` cannot be told where, so queue and worker are made here. */
export interface QueueBackend {
  queue(retry: RetryOptions): DutyQueue;
  worker(perform: Perform, options: WorkerOptions): DutyWorker;
  /** Ends what they share, when they are closed. */
  close(): Promise<void>;
}

/** What a worker does with a job. */
export function performing(perform: Perform): (job: Job<DutyJob>) => Promise<void> {
  return ({ data, attemptsMade, opts }) => perform(data, { last: attemptsMade + 1 >= (opts.attempts ?? 1) });
}
