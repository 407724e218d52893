import { Logger } from '@nestjs/common';
import { type Clock, DrivenClock } from '#kernel';
import { Bell, describeFailure } from '#projections';
import type { Duties } from './duties.js';
import type { DutyQueue } from './queue/duty-queue.js';

/**
 * Adds a job for every duty whose time has come. It looks when it is woken, when the next duty comes due, when the
 * clock jumps, and at every sweep: so a job that is lost is added again, and nothing else need ever be remembered.
 */
export class DutyDispatcher {
  private readonly logger = new Logger('DutyDispatcher');
  private readonly bell = new Bell();
  private stopping = false;
  private running: Promise<void> | undefined;
  private stopListening = (): void => {};

  constructor(
    private readonly kinds: readonly string[],
    private readonly duties: Duties,
    private readonly queue: DutyQueue,
    private readonly clock: Clock,
    private readonly sweep: number,
  ) {}

  /** `readTo`: a kind is left alone until its duties have been planned so far, lest settled ones be taken up again. */
  start(readTo: bigint): void {
    if (this.clock instanceof DrivenClock) this.stopListening = this.clock.onAdvance(() => this.wake());
    this.running = this.loop(readTo);
  }

  wake(): void {
    this.bell.ring();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    this.stopListening();
    this.wake();
    await this.running;
  }

  private async loop(readTo: bigint): Promise<void> {
    while (!this.stopping) {
      let pause = this.sweep;
      try {
        pause = await this.dispatch(readTo);
      } catch (error) {
        this.logger.warn(describeFailure(error));
      }
      if (!this.stopping) await this.bell.wait(pause);
    }
  }

  /** Answers how long to sleep. */
  private async dispatch(readTo: bigint): Promise<number> {
    const now = this.clock.now();
    await this.queue.add(await this.duties.due(this.kinds, now, readTo));
    const next = await this.duties.nextDue(this.kinds, now);
    return next ? Math.min(this.sweep, Math.max(1, Date.parse(next) - Date.parse(now))) : this.sweep;
  }
}
