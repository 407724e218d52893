import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { FollowUpCommand } from './follow-up.command.js';

@CommandHandler(FollowUpCommand)
export class FollowUpHandler implements ICommandHandler<FollowUpCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: FollowUpCommand): Promise<CommandOutcome> {
    const command = { type: 'follow-up', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
