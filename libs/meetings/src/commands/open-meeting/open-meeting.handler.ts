import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CommandOutcome, CommandRunner } from '#event-store';
import { meetingDecider } from '../../domain/meeting.decider.js';
import { meetingStream } from '../../domain/streams.js';
import { meetingFacts } from '../meeting-facts.js';
import { OpenMeetingCommand } from './open-meeting.command.js';

@CommandHandler(OpenMeetingCommand)
export class OpenMeetingHandler implements ICommandHandler<OpenMeetingCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ envelope, body }: OpenMeetingCommand): Promise<CommandOutcome> {
    const command = { type: 'open', ...body } as const;
    const facts = meetingFacts(envelope, command);
    return this.runner.run(envelope, meetingStream(envelope), meetingDecider, command, facts);
  }
}
