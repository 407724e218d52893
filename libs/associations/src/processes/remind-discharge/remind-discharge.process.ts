import { Injectable } from '@nestjs/common';
import { CommandRunner } from '#event-store';
import { type Duty, type DutyChange, dutyEnvelope, Process } from '#jobs';
import { type CivilDate, Clock, inSweden, partsOfStream, type RecordedEvent, startOfDay } from '#kernel';
import { dischargeFacts } from '../../commands/discharge-facts.js';
import { dischargeDecider } from '../../domain/discharge.decider.js';
import type {
  DischargeAnswered,
  DischargeReminded,
  DischargeRequested,
} from '../../domain/discharge.events.js';
import { dischargeFoldable, membersMissing } from '../../domain/discharge.state.js';

/**
 * Records which members have not answered on discharge when the day of the reminder begins, and again each quarter while
 * any is missing. It sends nothing itself: who is told, and how, is for people or for a reader of the event.
 */
@Injectable()
export class RemindDischargeProcess extends Process {
  readonly kind = 'remind-discharge';
  readonly handles = ['discharge.requested', 'discharge.answered', 'discharge.reminded'];

  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {
    super();
  }

  plan({ type, stream, data }: RecordedEvent): readonly DutyChange[] {
    switch (type) {
      case 'discharge.requested':
        return [reminderOn(stream, (data as DischargeRequested).remindFrom)];
      case 'discharge.reminded':
        return [reminderOn(stream, (data as DischargeReminded).nextOn)];
      case 'discharge.answered':
        return (data as DischargeAnswered).missing.length > 0 ? [] : [{ settle: stream }];
      default:
        return [];
    }
  }

  async perform(duty: Duty): Promise<void> {
    const { state } = await this.runner.load(duty.key, dischargeFoldable);
    // A duty for a day that has been reminded of already does nothing.
    const next = state.reminders.at(-1)?.nextOn ?? state.requested?.remindFrom;
    if (membersMissing(state).length === 0 || next !== duty.data.on) return;
    const now = this.clock.now();
    const envelope = dutyEnvelope('discharges/remind', partsOfStream(duty.key).id, duty, now);
    const command = { type: 'remind', on: inSweden(now).date } as const;
    await this.runner.run(envelope, duty.key, dischargeDecider, command, dischargeFacts(envelope));
  }
}

function reminderOn(stream: string, on: CivilDate): DutyChange {
  const { association } = partsOfStream(stream);
  return { add: { key: stream, association, dueAt: startOfDay(on), data: { on } } };
}
