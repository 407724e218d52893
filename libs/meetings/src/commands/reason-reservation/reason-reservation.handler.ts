import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { ReasonReservationCommand } from './reason-reservation.command.js';

@CommandHandler(ReasonReservationCommand)
export class ReasonReservationHandler implements ICommandHandler<ReasonReservationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: ReasonReservationCommand): Promise<CommandOutcome> {
    const command = { type: 'reason-reservation', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
