import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { Clock, partsOfStream, type RecordedEvent } from '#kernel';
import { postingFacts } from '../../commands/posting-facts.js';
import type { AnslagMoved, AnslagPosted, AnslagScheduled } from '../../domain/anslag.events.js';
import { anslagFoldable } from '../../domain/anslag.state.js';
import { postingDecider } from '../../domain/posting.decider.js';
import { dayOf, dutyOn, isAutomatic } from '../duties.js';

/**
 * Posts a planned anslag when its day begins, on the sites that Paragraf posts on itself; others wait for people. Time
 * for appeal runs from the day it really is up on every site (13 kap. 5 § KL).
 */
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
      case 'anslag.scheduled': {
        const { sites, postOn } = data as AnslagScheduled;
        return sites.some(isAutomatic) ? [dutyOn(event, postOn)] : [];
      }
      case 'anslag.moved': {
        const { wasPosted, days } = data as AnslagMoved;
        return wasPosted ? [] : [dutyOn(event, days.postedOn)];
      }
      case 'anslag.posted':
        return (data as AnslagPosted).waiting.some(isAutomatic) ? [] : [{ settle: stream }];
      default:
        return [];
    }
  }

  async perform(duty: Duty): Promise<void> {
    const { on } = duty.data;
    const { state } = await this.runner.load(duty.key, anslagFoldable);
    const sites = state.sites.filter((site) => isAutomatic(site) && site.postings.length === 0);
    // Where the first site starts the time, its day is not the one that the others wait for.
    const stale = state.days === null && state.postOn !== on;
    if (sites.length === 0 || stale) return;
    const now = this.clock.now();
    const envelope = dutyEnvelope('anslag/post', partsOfStream(duty.key).id, duty, now);
    const named = sites.map(({ site }) => site);
    const command = { type: 'post', on: dayOf(duty, now), sites: named } as const;
    await this.runner.run(envelope, duty.key, postingDecider, command, postingFacts(envelope));
  }
}
