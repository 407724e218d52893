import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { MakeReservationCommand } from './make-reservation.command.js';

@CommandHandler(MakeReservationCommand)
export class MakeReservationHandler implements ICommandHandler<MakeReservationCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: MakeReservationCommand): Promise<CommandOutcome> {
    const command = { type: 'make-reservation', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
