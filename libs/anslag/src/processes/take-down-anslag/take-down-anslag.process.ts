import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { postingFacts } from '../../commands/posting-facts.js';
import type { AnslagMoved, AnslagPosted } from '../../domain/anslag.events.js';
import { anslagFoldable } from '../../domain/anslag.state.js';
import { postingDecider } from '../../domain/posting.decider.js';
import { dayOf, dutyOn } from '../duties.js';

/** Takes a posted anslag down when the first day begins on which it may be gone (8 kap. 12 § KL). */
@Injectable()
export class TakeDownAnslagProcess extends Process {
  readonly kind = 'take-down-anslag';
  readonly handles = ['anslag.posted', 'anslag.moved', 'anslag.taken-down'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {
    super();
  }

  plan(event: RecordedEvent): readonly DutyChange[] {
    const { type, stream, data } = event;
    switch (type) {
      case 'anslag.posted':
        return [dutyOn(event, (data as AnslagPosted).days.firstTakeDownDay)];
      case 'anslag.moved': {
        const { wasPosted, days } = data as AnslagMoved;
        return wasPosted ? [dutyOn(event, days.firstTakeDownDay)] : [];
      }
      default:
        return [{ settle: stream }];
    }
  }

  async perform(duty: Duty): Promise<void> {
    const { on } = duty.data;
    const { state } = await this.runner.load(duty.key, anslagFoldable);
    if (state.takenDownOn !== null || state.days?.firstTakeDownDay !== on) return;
    const now = this.clock.now();
    const envelope = dutyEnvelope('anslag/take-down', partsOfStream(duty.key).id, duty, now);
    const command = { type: 'take-down', on: dayOf(duty, now) } as const;
    await this.runner.run(envelope, duty.key, postingDecider, command, async () => postingFacts(envelope));
  }
}
