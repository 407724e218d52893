import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, Process } from '#jobs';
import { type CivilDate, Clock, type RecordedEvent } from '#kernel';
import { postingFacts } from '../../commands/posting-facts.js';
import type { AnslagMoved, AnslagScheduled } from '../../domain/anslag.events.js';
import { anslagFoldable } from '../../domain/anslag.state.js';
import { postingDecider } from '../../domain/posting.decider.js';
import { dutyEnvelope, dutyOn } from '../duties.js';

/** Posts a planned anslag when its day begins. However late it is done, the day is the planned one; a delay is a finding. */
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

  plan({ type, stream, data }: RecordedEvent): readonly DutyChange[] {
    switch (type) {
      case 'anslag.scheduled':
        return [dutyOn(stream, (data as AnslagScheduled).postOn)];
      case 'anslag.moved': {
        const { wasPosted, days } = data as AnslagMoved;
        return wasPosted ? [] : [dutyOn(stream, days.postedOn)];
      }
      default:
        return [{ settle: stream }];
    }
  }

  async perform(duty: Duty): Promise<void> {
    const on = duty.data.on as CivilDate;
    const { state } = await this.runner.load(duty.key, anslagFoldable);
    if (state.days || state.postOn !== on) return;
    const envelope = dutyEnvelope('anslag/post', duty, this.clock.now());
    await this.runner.run(envelope, duty.key, postingDecider, { type: 'post', on }, async () =>
      postingFacts(envelope),
    );
  }
}
