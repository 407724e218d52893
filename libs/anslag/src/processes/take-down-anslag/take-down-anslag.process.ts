import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, Process } from '#jobs';
import { type CivilDate, Clock, type RecordedEvent } from '#kernel';
import { postingFacts } from '../../commands/posting-facts.js';
import type { AnslagMoved, AnslagPosted } from '../../domain/anslag.events.js';
import { anslagFoldable } from '../../domain/anslag.state.js';
import { postingDecider } from '../../domain/posting.decider.js';
import { dutyEnvelope, dutyOn } from '../duties.js';

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

  plan({ type, stream, data }: RecordedEvent): readonly DutyChange[] {
    switch (type) {
      case 'anslag.posted':
        return [dutyOn(stream, (data as AnslagPosted).days.firstTakeDownDay)];
      case 'anslag.moved': {
        const { wasPosted, days } = data as AnslagMoved;
        return wasPosted ? [dutyOn(stream, days.firstTakeDownDay)] : [];
      }
      default:
        return [{ settle: stream }];
    }
  }

  async perform(duty: Duty): Promise<void> {
    const on = duty.data.on as CivilDate;
    const { state } = await this.runner.load(duty.key, anslagFoldable);
    if (state.takenDownOn !== null || state.days?.firstTakeDownDay !== on) return;
    const envelope = dutyEnvelope('anslag/take-down', duty, this.clock.now());
    await this.runner.run(envelope, duty.key, postingDecider, { type: 'take-down', on }, async () =>
      postingFacts(envelope),
    );
  }
}
