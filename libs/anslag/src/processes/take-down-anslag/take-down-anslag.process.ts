import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { postingFacts } from '../../commands/posting-facts.js';
import type { AnslagMoved, AnslagPosted, AnslagTakenDown } from '../../domain/anslag.events.js';
import { anslagFoldable, isUp } from '../../domain/anslag.state.js';
import { postingDecider } from '../../domain/posting.decider.js';
import { dayOf, dutyOn, isAutomatic } from '../duties.js';

/**
 * Takes a posted anslag down from Paragraf's own sites when the first day begins on which it may be gone (8 kap. 12 § KL).
 * A posting that is lost on any site takes the duty back: the time starts anew when it is up again.
 */
@Injectable()
export class TakeDownAnslagProcess extends Process {
  readonly kind = 'take-down-anslag';
  readonly handles = ['anslag.posted', 'anslag.posting-lost', 'anslag.moved', 'anslag.taken-down'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {
    super();
  }

  plan(event: RecordedEvent): readonly DutyChange[] {
    const { type, stream, data } = event;
    switch (type) {
      case 'anslag.posted': {
        const { days } = data as AnslagPosted;
        return days ? [dutyOn(event, days.firstTakeDownDay)] : [];
      }
      case 'anslag.moved': {
        const { wasPosted, days } = data as AnslagMoved;
        return wasPosted ? [dutyOn(event, days.firstTakeDownDay)] : [];
      }
      case 'anslag.taken-down':
        return (data as AnslagTakenDown).waiting.some(isAutomatic) ? [] : [{ settle: stream }];
      default:
        return [{ settle: stream }];
    }
  }

  async perform(duty: Duty): Promise<void> {
    const { on } = duty.data;
    const { state } = await this.runner.load(duty.key, anslagFoldable);
    const sites = state.sites.filter((site) => isAutomatic(site) && isUp(site));
    if (sites.length === 0 || state.days?.firstTakeDownDay !== on) return;
    const now = this.clock.now();
    const envelope = dutyEnvelope('anslag/take-down', partsOfStream(duty.key).id, duty, now);
    const named = sites.map(({ site }) => site);
    const command = { type: 'take-down', on: dayOf(duty, now), sites: named } as const;
    await this.runner.run(envelope, duty.key, postingDecider, command, postingFacts(envelope));
  }
}
