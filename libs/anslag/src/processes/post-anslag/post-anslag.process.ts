import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { postingFacts } from '../../commands/posting-facts.js';
import type { AnslagMoved, AnslagScheduled } from '../../domain/anslag.events.js';
import { anslagFoldable } from '../../domain/anslag.state.js';
import { postingDecider } from '../../domain/posting.decider.js';
import { dayOf, dutyOn } from '../duties.js';

/** Posts a planned anslag when its day begins. Time for appeal runs from the day it really goes up (13 kap. 5 § KL). */
@Injectable()
export class PostAnslagProcess extends Process {
  readonly kind = 'post-anslag';
  readonly handles = ['anslag.scheduled', 'anslag.moved', 'anslag.posted'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {
    super();
  }

  plan(event: RecordedEvent): readonly DutyChange[] {
    const { type, stream, data } = event;
    switch (type) {
      case 'anslag.scheduled':
        return [dutyOn(event, (data as AnslagScheduled).postOn)];
      case 'anslag.moved': {
        const { wasPosted, days } = data as AnslagMoved;
        return wasPosted ? [] : [dutyOn(event, days.postedOn)];
      }
      default:
        return [{ settle: stream }];
    }
  }

  async perform(duty: Duty): Promise<void> {
    const { on } = duty.data;
    const { state } = await this.runner.load(duty.key, anslagFoldable);
    if (state.days || state.postOn !== on) return;
    const now = this.clock.now();
    const envelope = dutyEnvelope('anslag/post', partsOfStream(duty.key).id, duty, now);
    const command = { type: 'post', on: dayOf(duty, now) } as const;
    await this.runner.run(envelope, duty.key, postingDecider, command, async () => postingFacts(envelope));
  }
}
