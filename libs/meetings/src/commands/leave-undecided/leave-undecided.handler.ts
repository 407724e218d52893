import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { LeaveUndecidedCommand } from './leave-undecided.command.js';

@CommandHandler(LeaveUndecidedCommand)
export class LeaveUndecidedHandler implements ICommandHandler<LeaveUndecidedCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: LeaveUndecidedCommand): Promise<CommandOutcome> {
    const command = { type: 'leave-undecided', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
