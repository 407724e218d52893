import { Injectable } from '@nestjs/common';
import { associationFoldable, associationStream, charterOn } from '#associations';
import { CommandRunner } from '#event-store';
import { Clock, inSweden, refuse, RefusedError } from '#kernel';
import { meetingRules } from '../domain/meeting.rules.js';

/** Whether an association's approved minutes stand open for everybody, or are handed out on request. */
@Injectable()
export class PublicAccess {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  /** For readers who do not work within the association. Throws when today's charter says on request. */
  async assertOpen(association: string): Promise<void> {
    const { state } = await this.runner.load(associationStream(association), associationFoldable);
    const charter = charterOn(state, inSweden(this.clock.now()).date);
    if (charter?.publishMinutes !== 'on-request') return;
    const where = state.founded?.address ? `, ${state.founded.address}` : '';
    throw new RefusedError(
      refuse(
        meetingRules['minutes-on-request'],
        `${state.founded?.name ?? association} lägger inte ut sina protokoll, men de är allmänna handlingar. Begär ut protokollet hos förbundet${where}.`,
        { association, charter: charter.version },
      ),
    );
  }
}
