import { Logger } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { JobsOptions, Queue } from 'bullmq';
import { describeFailure } from '#projections';
import type { OpenDuty } from '../duties.js';

export const QUEUE_NAME = 'duties';

/** What a job carries: enough to find the duty again, and nothing of what it is about. */
export interface DutyJob {
  readonly kind: string;
  readonly key: string;
  readonly association: string;
}

export interface RetryOptions {
  /** Tries before the queue gives up. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubled for each one after that. */
  readonly backoff: number;
}

type BullQueue = Pick<Queue, 'add' | 'getJobState' | 'remove' | 'close'> & {
  on(event: 'error', listener: (error: Error) => void): unknown;
};

const HOUR = 3_600;

/** The queue that wakes workers for duties. */
export class DutyQueue {
  private readonly logger = new Logger('DutyQueue');
  private readonly options: JobsOptions;

  constructor(
    private readonly queue: BullQueue,
    { attempts, backoff }: RetryOptions,
  ) {
    queue.on('error', (error) => this.logger.warn(describeFailure(error)));
    this.options = {
      attempts,
      backoff: { type: 'exponential', delay: backoff },
      removeOnComplete: { age: HOUR, count: 1_000 },
      removeOnFail: { age: 7 * 24 * HOUR, count: 1_000 },
      // A stack trace quotes the error's message, and that may quote an event.
      stackTraceLimit: 0,
    };
  }

  /** Rejects when the queue cannot be reached. */
  async ping(): Promise<void> {
    await this.queue.getJobState('nothing');
  }

  /** Adds a job for the duty unless one is waiting or under way. A finished one with the same id makes room. */
  async add(duty: OpenDuty): Promise<void> {
    const id = jobId(duty);
    const state = await this.queue.getJobState(id);
    if (state === 'completed' || state === 'failed') await this.queue.remove(id);
    else if (state !== 'unknown') return;
    const job: DutyJob = { kind: duty.kind, key: duty.key, association: duty.association };
    await this.queue.add(duty.kind, job, { ...this.options, jobId: id });
  }

  close(): Promise<void> {
    return this.queue.close();
  }
}

/** The same for the same duty and due date, in every process: BullMQ then keeps one job of it. No `:` and not a number. */
export function jobId({ kind, key, dueAt }: Pick<OpenDuty, 'kind' | 'key' | 'dueAt'>): string {
  const hash = createHash('sha256').update(JSON.stringify([key, dueAt]));
  return `${kind}_${hash.digest('hex').slice(0, 32)}`;
}
