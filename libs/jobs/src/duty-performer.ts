import { Logger } from '@nestjs/common';
import { isTransient } from '#database';
import type { Clock } from '#kernel';
import { describeFailure } from '#projections';
import type { Duties } from './duties.js';
import type { Process } from './process.js';
import type { DutyJob } from './queue/duty-queue.js';

/** How long a duty is left alone, in milliseconds by the database's clock. */
export interface RestTimes {
  /** After it was performed, for its result to come through the log. */
  readonly performed: number;
  /** After the queue has given it up. */
  readonly failed: number;
}

/** A try that failed, told without what it failed on: the queue keeps the message. */
class DutyFailed extends Error {
  override readonly name = 'DutyFailed';
}

/** What a worker does when a job wakes it: looks at the duty as it stands now, and performs it if it should. */
export class DutyPerformer {
  private readonly logger = new Logger('DutyPerformer');

  constructor(
    private readonly processes: ReadonlyMap<string, Process>,
    private readonly duties: Duties,
    private readonly clock: Clock,
    private readonly rest: RestTimes,
  ) {}

  /** Settles nothing: only the result's event, through the log, does. */
  async perform(job: DutyJob, { last }: { last: boolean }): Promise<void> {
    const process = this.processes.get(job.kind);
    // A job of another release; that release's dispatcher will add it again.
    if (!process) return;
    const duty = await this.duties.open(job);
    if (!duty || duty.resting || duty.dueAt > this.clock.now()) return;
    try {
      await process.perform(duty);
    } catch (error) {
      const failure = describeFailure(error);
      this.logger.warn(`${duty.kind} ${duty.key}: ${failure}`);
      // What was away is soon back: the next sweep tries again.
      const isGivenUp = last && !isTransient(error);
      await this.duties.failed(duty, failure, isGivenUp ? this.rest.failed : null);
      throw new DutyFailed(failure);
    }
    await this.duties.performed(duty, this.rest.performed);
  }
}
